package org.wellspring.help;

import java.util.UUID;

/**
 * A number the organisation adds.
 *
 * @param kind {@link Line.Kind#EMERGENCY} or {@link Line.Kind#TALK}
 * @param hours {@code always}, or as people there write it
 * @param free whether calling costs nothing
 * @param independent whether somebody other than the employer runs it
 */
public record OwnNumber(UUID id, Line.Kind kind, String name, String number, String hours, boolean free, boolean independent) {}

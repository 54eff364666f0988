package org.wellspring.relay.notice;

import java.time.ZoneId;
import org.wellspring.figures.Week;

/**
 * The weeks of this relay, fixed for good by its first notice.
 *
 * @param start week 0
 * @param zone in which weeks open and close
 */
public record Grid(Week start, ZoneId zone) {}

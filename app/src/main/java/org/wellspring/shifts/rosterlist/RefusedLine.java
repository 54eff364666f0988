package org.wellspring.shifts.rosterlist;

/**
 * A line that is left out.
 *
 * @param cell what cannot be read, as it was written; may be empty
 */
public record RefusedLine(int number, Reason reason, String cell) {}

package org.wellspring.people.visit;

import java.time.LocalDate;

/**
 * A shift code in the list.
 *
 * @param from and until as the clock on the wall says
 */
public record CodeLine(String code, String team, LocalDate day, String from, String until) {}

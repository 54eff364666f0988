package org.wellspring.voice.reply;

import java.time.LocalDate;
import java.util.List;

/**
 * Something that waits too long, for whoever holds the budget.
 *
 * @param teams names of the teams it belongs to
 * @param since the day it should have been answered or done by
 * @param answered whether anything was said to it
 */
public record WaitingLine(String label, List<String> teams, LocalDate since, boolean answered) {}

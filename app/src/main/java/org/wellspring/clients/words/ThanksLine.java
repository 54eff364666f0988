package org.wellspring.clients.words;

import org.wellspring.figures.Week;

/** @param week in which it was passed on; no finer date is kept */
public record ThanksLine(Week week, String words) {}

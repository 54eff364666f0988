package org.wellspring.voice.effect;

import java.time.LocalDate;

/** What else happened in the time of an action. */
public record Note(String words, LocalDate on) {}

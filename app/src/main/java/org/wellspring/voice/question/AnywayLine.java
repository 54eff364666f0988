package org.wellspring.voice.question;

import java.time.LocalDate;

/** A public decision to ask anyway. @param by name of who decided; empty once that person is erased */
public record AnywayLine(Question question, String reason, String by, LocalDate on, LocalDate until) {}

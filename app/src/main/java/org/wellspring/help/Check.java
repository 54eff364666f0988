package org.wellspring.help;

import java.time.LocalDate;
import org.wellspring.platform.PersonId;

/** Somebody dialled the number, and it answered or did not. */
public record Check(String line, String number, boolean answered, PersonId by, LocalDate on) {}

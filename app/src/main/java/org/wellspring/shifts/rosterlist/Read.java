package org.wellspring.shifts.rosterlist;

import java.time.LocalDate;
import org.wellspring.platform.PersonId;
import org.wellspring.shifts.Shift;

/** What one line of the list says. Lines are numbered as in the file, from 1. */
sealed interface Read {
    int line();

    record Works(int line, Shift shift) implements Read {}

    record Away(int line, PersonId person, LocalDate day) implements Read {}

    record Unread(int line, Reason reason, String cell) implements Read {}
}

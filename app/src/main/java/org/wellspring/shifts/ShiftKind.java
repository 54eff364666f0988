package org.wellspring.shifts;

/** What part of the day a shift is; a word for people, not a rule. */
public enum ShiftKind {
    EARLY, LATE, DAY, NIGHT, ON_CALL
}

package org.wellspring.shifts.rosterlist;

/** Why a line of the list is left out. */
public enum Reason {
    NOT_UTF8, FORMULA, TOO_LONG, WIDTH, UNREADABLE, NOBODY, SEVERAL, NOT_IN_TEAM, DAY, TIME, KIND, OVERLAPS
}

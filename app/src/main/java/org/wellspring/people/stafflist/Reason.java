package org.wellspring.people.stafflist;

/** Why a line was left out. Shown through the message {@code people.list.reason.<REASON>}. */
public enum Reason {
    NOT_UTF8, FORMULA, TOO_LONG, WIDTH, UNREADABLE, NO_NAME, DUPLICATE, NO_TEAM, UNKNOWN_TEAM, WHICH_TEAM, BAD_DATE, ENDS_FIRST, BAD_SHARE, BAD_KIND, LEFT_BEFORE, CLAIMED_TWICE
}

package org.wellspring.figures.instrument;

/** What a figure of an instrument does not mean, or must not be used for. */
public enum Caution {
    /** Bands found elsewhere are not the authors'. */
    NO_OWN_CUT_OFF,
    /** Raw sums and T-scores are both in use; only raw sums are kept. */
    TWO_SCORINGS,
    /** Later studies do not support all of its scales. */
    SCALES_DISPUTED,
    /** Another item with seven answers goes by the same name and has other lines. */
    NOT_THE_SEVEN_POINT_ITEM,
    /** A low value is a reason to talk with a professional, on the person's own device; never a figure about a group's health. */
    NEEDS_FOLLOW_UP,
    /** Most answers stand at the highest value, so means hide what differs. */
    CEILING,
    /** Asks about matters of conscience and faith: once a year at most, for the whole organisation. */
    SENSITIVE,
    /** Describes a team and says little where its members disagree. */
    TEAM_LEVEL,
    /** Its own makers withhold groups of fewer than ten. */
    GROUPS_OF_TEN
}

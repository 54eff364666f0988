package org.wellspring.figures.effect;

/** With what a change was compared, the weakest first. */
public enum ComparedWith {
    /** Nothing: before and after alone. */
    NONE,
    /** One team's own past. A team is often picked when it is at its worst, and falls back to its usual by itself. */
    ONE_TEAM,
    /** The own trend of a whole organisation, or of all teams that took the action, over a series. What else happened then looks the same. */
    OWN_TREND,
    /** Teams that did not take the action, not chosen by lot. */
    OTHER_TEAMS,
    /** Teams that had not taken it yet, in an order drawn by lot. */
    BY_LOT
}

package org.wellspring.figures.instrument;

/** Who drew a line, which is how much it may be trusted. */
public enum Standing {
    /** The authors of the instrument, or the study that validated it. */
    AUTHORS,
    /** The authors, as low, middle and high: a description, no verdict. */
    BAND,
    /** Another study, for its own purpose. */
    RESEARCH,
    /** Widely used without a study behind it. */
    COMMON,
    /** The middle of the possible range: says on which half of the answers somebody stands. */
    MIDPOINT,
    /** Below the highest possible value, where most people stand at it. */
    BELOW_TOP,
    /** The organisation, for an instrument or a key of its own. */
    OWN
}

package org.wellspring.figures.effect;

/** What is said of an action at its review: exactly one of four. Reasons are data; pages find the words. */
public sealed interface Finding permits Finding.MovedAsHoped, Finding.MovedTheWrongWay, Finding.NoDetectableChange, CannotTell {

    /** It moved in the direction that was hoped for. */
    record MovedAsHoped(Evidence evidence, Size size) implements Finding {}

    /** It moved against the hope. */
    record MovedTheWrongWay(Evidence evidence, Size size) implements Finding {}

    /**
     * Nothing beyond chance was seen. That is not the same as nothing happened: {@code couldHaveSeen} says how large a change would
     * probably have been seen.
     *
     * @param couldHaveSeen in the unit of the indicator
     */
    record NoDetectableChange(Evidence evidence, double couldHaveSeen, Beyond beyond) implements Finding {}

    /** How a movement compares with the smallest change worth having, either way. */
    enum Size {
        /** The whole interval is at least that large. */
        WORTH_HAVING,
        /** It may be, or not. */
        PERHAPS_WORTH_HAVING,
        /** The whole interval is smaller: it moved, and it hardly matters. */
        SMALLER_THAN_WORTH_HAVING
    }

    /** What no detectable change leaves possible. */
    enum Beyond {
        /** A change worth having, as hoped, is ruled out by the interval. */
        WORTH_RULED_OUT,
        /** A change worth having would probably have been seen. */
        WORTH_WOULD_HAVE_SHOWN,
        /** A change worth having may well have happened unseen: the design was too coarse. */
        WORTH_MAY_BE_HIDDEN,
        /** Alone it would have counted; among so many actions, chance alone shows as much. */
        ONE_OF_MANY
    }
}

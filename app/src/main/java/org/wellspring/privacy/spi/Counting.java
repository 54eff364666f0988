package org.wellspring.privacy.spi;

import java.util.Optional;
import org.wellspring.figures.Week;

/** Tells since when answers count here; the ballot module answers. */
public interface Counting {
    State state();

    /** The first week that counts, or empty while the site cannot count yet: {@link #state} then says why, and from when. */
    default Optional<Week> startsWith() {
        return switch (state()) {
            case Counts(var first) -> Optional.of(first);
            case CannotYet _ -> Optional.empty();
        };
    }

    sealed interface State {}

    /** @param first the first week of the first published notice; it may still lie ahead */
    record Counts(Week first) implements State {}

    /** @param expected the first week that would count if nobody else came; empty where even that cannot be said */
    record CannotYet(Reason reason, Optional<Week> expected) implements State {}

    enum Reason {
        /** No organisation or no team is set up. */
        NOT_SET_UP,
        /** Fewer than twenty people are known well enough to count, however long we wait. */
        TOO_FEW_PEOPLE,
        /** Enough people have signed in, but not yet four weeks before a bundle begins. */
        WAITING,
        /** The weeks are ready, but the relay has not published them. */
        RELAY_AWAY
    }
}

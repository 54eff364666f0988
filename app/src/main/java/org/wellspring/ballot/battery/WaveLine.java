package org.wellspring.ballot.battery;

import java.util.List;

/**
 * A planned survey and what became of it.
 *
 * @param divisions names of those that its notice fixed; none where it is told of everybody only
 */
public record WaveLine(Battery battery, State state, List<String> divisions) {
    /** OPEN can still be withdrawn; FROZEN stands in its notice; NOT_ASKED was left out of the notice because it would have told nothing by then. */
    public enum State { OPEN, FROZEN, NOT_ASKED }

    public boolean open() {
        return state == State.OPEN;
    }

    /** What the state is called in the message files. */
    public String key() {
        return switch (state) {
            case OPEN -> "ballot.wave.open";
            case FROZEN -> "ballot.wave.frozen";
            case NOT_ASKED -> "ballot.wave.not-asked";
        };
    }
}

package org.wellspring.voice.effect;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.wellspring.figures.effect.Hope;

/**
 * An action as it is locked: everything that decides the finding, before anything can be seen. Its JSON is what the hash is of.
 *
 * @param locked the day it was locked
 * @param review from this day on it is reviewed
 */
public record Plan(UUID id, Action action, Aim aim, Design design, LocalDate locked, LocalDate review, Foreseen foreseen) {

    /**
     * @param change what will be different, in words
     * @param reply the answer that promised it, where one did
     */
    public record Action(String title, String change, Optional<UUID> reply) {}

    /** @param worth smallest change worth having, in people of a hundred */
    public record Aim(boolean rise, int worth) {
        Hope hope() {
            return new Hope(rise, worth);
        }
    }

    /**
     * @param indicator kind of the figure, as releases call it: {@code pulse} or {@code headline}
     * @param every how many weeks one such figure covers
     * @param starts the first day of the change
     * @param groups that take part or are compared; none where everybody is looked at together
     * @param lot where the order was drawn
     */
    public record Design(Compared compared, String indicator, int every, LocalDate starts, List<Group> groups, Optional<Draw> lot) {
        public Design {
            groups = List.copyOf(groups);
        }

        Design with(List<Group> decided, Draw drawn) {
            return new Design(compared, indicator, every, starts, decided, Optional.of(drawn));
        }
    }

    /**
     * Teams that are counted together.
     *
     * @param eligible how many people counted in it when it was locked
     * @param starts when the change begins there; empty where it waits until after the review, or takes no part
     */
    public record Group(String leaf, String name, int eligible, Optional<LocalDate> starts) {
        Group starting(Optional<LocalDate> day) {
            return new Group(leaf, name, eligible, day);
        }
    }

    /**
     * @param release head of the newest release when the order was drawn
     * @param seed from that head and the action's id, see {@link DrawLots}
     */
    public record Draw(String release, long seed) {}

    /**
     * @param points smallest change the plan would find in 80 of 100 repetitions; empty where it can find none
     * @param warned whether whoever locked it was told that it could not see what is hoped for, and said so
     */
    public record Foreseen(Optional<Double> points, boolean warned) {
        /** Whether what is hoped for would probably stay unseen. */
        public boolean tooCoarse(Aim aim) {
            return points.isEmpty() || points.get() > aim.worth();
        }
    }
}

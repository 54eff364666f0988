package org.wellspring.voice.effect;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.wellspring.figures.effect.Measured;

/**
 * The released figures a finding was reckoned from.
 *
 * @param courses by group, or one of everybody
 * @param leftOut groups that could not be compared
 * @param releases heads of the releases they were read from, oldest first
 */
public record Seen(List<Course> courses, List<LeftOut> leftOut, List<String> releases) {
    public Seen {
        courses = List.copyOf(courses);
        leftOut = List.copyOf(leftOut);
        releases = List.copyOf(releases);
    }

    /**
     * @param starts when the change began there
     * @param points oldest first
     */
    public record Course(String name, int people, Optional<LocalDate> starts, List<Spot> points) {
        public Course {
            points = List.copyOf(points);
        }
    }

    /**
     * @param closing Monday of the week it closed with
     * @param percent who had it heavy, of a hundred
     * @param margin half the width of its 95% interval
     * @param answers how many answered, as far as noise lets tell
     */
    public record Spot(LocalDate closing, int percent, int margin, long answers, long eligible) {
        /** A margin is rounded up to whole points, and nothing released is without one. */
        Measured measured(double time) {
            return Measured.published(time, percent, Math.max(1, margin));
        }
    }

    public record LeftOut(String name, Because because) {}

    /** Why a group is not compared. */
    public enum Because {
        /** It is no longer counted as it was: teams joined, split or were dissolved. */
        COUNTED_OTHERWISE,
        /** At least once too few answered for a figure. */
        TOO_FEW_ANSWERED
    }

    /** Of a hundred who could answer, how many did; empty where nothing was released. */
    static Optional<Integer> answering(Collection<Spot> spots) {
        var eligible = spots.stream().mapToLong(Spot::eligible).sum();
        return eligible == 0 ? Optional.empty()
            : Optional.of((int) Math.clamp(Math.round(100.0 * spots.stream().mapToLong(Spot::answers).sum() / eligible), 0, 100));
    }
}

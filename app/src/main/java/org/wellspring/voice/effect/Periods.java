package org.wellspring.voice.effect;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.wellspring.figures.Week;
import org.wellspring.figures.grid.Calendar;

/** Which figures come before a change and which after, and until when a review looks. */
final class Periods {
    /** A release of the week before the last has come by the review, even where the relay was away for days. */
    private static final int SETTLED = 2;
    /** A year of quarters before the first start: more would leave out every team that was ever counted otherwise. */
    private static final int QUARTERS_BEFORE = 4;
    /** Two years: long enough for a trend, short enough for one straight line. */
    private static final int WEEKS_BEFORE = 104;

    private Periods() {}

    /** The last week whose figures a review on that day uses. */
    static Week until(LocalDate review) {
        return Week.of(review).plus(-SETTLED);
    }

    /** At least half of the weeks this figure covers came after the start. */
    static boolean after(LocalDate closing, int every, LocalDate starts) {
        return !closing.minusWeeks((every + 1) / 2 - 1).isBefore(starts);
    }

    /**
     * Those a plan looks at: some before the first start, and everything since until its review. Where somebody chose the teams, what
     * they may have seen when they chose does not count: teams at their worst fall back to their usual by themselves. Oldest first.
     */
    static List<LocalDate> looked(List<LocalDate> closings, Plan.Design design, LocalDate locked, LocalDate review) {
        var known = closings.stream().filter(closing -> !closing.isAfter(until(review).monday())).sorted().toList();
        var before = known.stream().filter(closing -> !after(closing, design.every(), design.starts())).toList();
        var kept = switch (design.compared()) {
            case BY_LOT -> before.subList(Math.max(0, before.size() - QUARTERS_BEFORE), before.size());
            case OTHER_TEAMS -> before.stream().filter(closing -> closing.plusWeeks(1).isAfter(locked)).toList();
            case OWN_TREND, NOTHING -> before.stream().filter(closing -> !closing.isBefore(design.starts().minusWeeks(WEEKS_BEFORE))).toList();
        };
        return Stream.concat(kept.stream(), known.stream().filter(closing -> after(closing, design.every(), design.starts()))).toList();
    }

    /** The first period with the change, counted from 0; their number where there is none. */
    static int first(List<LocalDate> closings, int every, LocalDate starts) {
        return (int) closings.stream().filter(closing -> !after(closing, every, starts)).count();
    }

    /** When figures of this kind close between two weeks, both included. */
    static List<LocalDate> closings(Calendar calendar, String kind, Week from, Week until) {
        return Stream.iterate(from, week -> !until.isBefore(week), week -> week.plus(1)).filter(calendar::holds)
            .filter(week -> calendar.wavesClosingWith(week).stream().anyMatch(wave -> wave.kind().equals(kind))).map(Week::monday).toList();
    }

    /** The first day of the first period that begins on or after this day. */
    static LocalDate nextBeginning(Calendar calendar, String kind, int every, LocalDate day) {
        var from = Week.of(day.minusDays(1)).plus(1);
        return closings(calendar, kind, from, from.plus(2 * every)).stream().map(closing -> closing.minusWeeks(every - 1L))
            .filter(first -> !first.isBefore(day)).findFirst().orElse(day);
    }
}

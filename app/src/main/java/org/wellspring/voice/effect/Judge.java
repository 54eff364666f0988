package org.wellspring.voice.effect;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.wellspring.figures.effect.Before;
import org.wellspring.figures.effect.CannotTell;
import org.wellspring.figures.effect.ComparedWith;
import org.wellspring.figures.effect.Course;
import org.wellspring.figures.effect.Difference;
import org.wellspring.figures.effect.Evidence;
import org.wellspring.figures.effect.FigureRegression;
import org.wellspring.figures.effect.Fit;
import org.wellspring.figures.effect.Measured;
import org.wellspring.figures.effect.Result;
import org.wellspring.figures.effect.Segments;
import org.wellspring.figures.effect.StaggeredDifference;
import org.wellspring.figures.effect.Why;

/** What released figures show of a locked action. Nothing but the plan and the figures decides. */
final class Judge {
    /** With two years of figures a season can be told from a change. */
    private static final int WEEKS_FOR_A_SEASON = 104;
    private static final double YEAR = 52;

    private Judge() {}

    static Result of(Plan plan, Seen seen) {
        return switch (plan.design().compared()) {
            case BY_LOT, OTHER_TEAMS -> amongTeams(plan, seen);
            case OWN_TREND -> inTime(plan.design(), seen);
            case NOTHING -> new CannotTell(plan.design().groups().size() == 1 ? Why.ONE_TEAM : Why.NO_COMPARATOR);
        };
    }

    private static Result amongTeams(Plan plan, Seen seen) {
        var closings = seen.courses().stream().findFirst().map(Judge::closings).orElse(List.of());
        if (seen.courses().size() < 2) {
            return new CannotTell(Why.NO_COMPARATOR);
        }
        var design = plan.design();
        var first = Periods.first(closings, design.every(), design.starts());
        if (first == 0 || first == closings.size()) {
            return new CannotTell(first == 0 ? Why.TOO_FEW_BEFORE : Why.TOO_FEW_AFTER);
        }
        var courses = seen.courses().stream().map(course -> course(course, closings, design.every())).toList();
        return among(courses, design.compared(), plan.id().getLeastSignificantBits());
    }

    static Result among(List<Course> courses, Compared compared, long seed) {
        return switch (StaggeredDifference.of(courses, before(compared), seed)) {
            case CannotTell cannot -> cannot;
            case Difference.Found found -> found.evidence(compared.weighed());
        };
    }

    /** Where the lot decided, all figures before are as good as the last; where people did, groups may have drifted apart. */
    static Before before(Compared compared) {
        return compared == Compared.BY_LOT ? Before.ALL_WAVES : Before.LAST_WAVE;
    }

    private static Course course(Seen.Course seen, List<LocalDate> closings, int every) {
        var adopts = seen.starts().map(day -> Periods.first(closings, every, day)).orElse(closings.size());
        return new Course(adopts, IntStream.range(0, closings.size()).mapToObj(wave -> seen.points().get(wave).measured(wave)).toList(), seen.people());
    }

    private static Result inTime(Plan.Design design, Seen seen) {
        var everybody = seen.courses().stream().findFirst();
        var closings = everybody.map(Judge::closings).orElse(List.of());
        var first = Periods.first(closings, design.every(), design.starts());
        if (first == closings.size()) {
            return new CannotTell(Why.TOO_FEW_AFTER);
        }
        var times = times(closings);
        List<Measured> figures = IntStream.range(0, times.length).mapToObj(at -> everybody.orElseThrow().points().get(at).measured(times[at])).toList();
        return switch (FigureRegression.of(figures, segments(times, first))) {
            case CannotTell cannot -> cannot;
            case Fit.Fitted fitted -> Evidence.of(fitted.honest().step(), ComparedWith.OWN_TREND);
        };
    }

    /** In weeks, from the first. */
    static double[] times(List<LocalDate> closings) {
        return closings.stream().mapToDouble(closing -> closing.toEpochDay() / 7.0 - closings.getFirst().toEpochDay() / 7.0).toArray();
    }

    static Segments segments(double[] times, int first) {
        var season = times[times.length - 1] >= WEEKS_FOR_A_SEASON ? 1 : 0;
        return new Segments(times[first], false, season, YEAR);
    }

    private static List<LocalDate> closings(Seen.Course course) {
        return course.points().stream().map(Seen.Spot::closing).toList();
    }
}

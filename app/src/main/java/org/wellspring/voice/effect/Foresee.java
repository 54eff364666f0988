package org.wellspring.voice.effect;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.wellspring.figures.Rational;
import org.wellspring.figures.effect.CannotTell;
import org.wellspring.figures.effect.Course;
import org.wellspring.figures.effect.Detectable;
import org.wellspring.figures.effect.Measured;
import org.wellspring.figures.release.PlannedMargin;
import org.wellspring.privacy.spi.Figures;
import org.wellspring.privacy.spi.Release;

/** What a plan could see, before it is locked: from the grid, the noise and the share of people who answer lately. */
@Component
class Foresee {
    /** How much a period resembles the one before: a careful guess, as the library advises where none is known. */
    private static final double RESEMBLANCE = 0.4;
    private static final double USUAL = 30;
    private static final double SCATTER = 5;

    private final Figures figures;
    private final ReadFigures read;

    Foresee(Figures figures, ReadFigures read) {
        this.figures = figures;
        this.read = read;
    }

    /** Smallest change in points that would be found in 80 of 100 repetitions; empty where none could be. */
    Optional<Double> points(Plan.Design design, LocalDate locked, LocalDate review, Countable.Grid grid) {
        var closings = Periods.looked(closings(design, review, grid), design, locked, review);
        var first = Periods.first(closings, design.every(), design.starts());
        if (first == 0 || first == closings.size()) {
            return Optional.empty();
        }
        return switch (design.compared()) {
            case BY_LOT, OTHER_TEAMS -> amongTeams(design, closings, grid.wave(design.indicator()).sigma2());
            case OWN_TREND -> inTime(closings, first, everybody(design, grid));
            case NOTHING -> Optional.empty();
        };
    }

    /** What was released, and what will be until the review. */
    private List<LocalDate> closings(Plan.Design design, LocalDate review, Countable.Grid grid) {
        var next = figures.newest().map(week -> week.plus(1)).orElse(grid.calendar().start());
        var ahead = Periods.closings(grid.calendar(), design.indicator(), next, Periods.until(review));
        return Stream.concat(ReadFigures.closings(read.everybody(design.indicator())).stream(), ahead.stream()).toList();
    }

    private Optional<Double> amongTeams(Plan.Design design, List<LocalDate> closings, Rational sigma2) {
        var told = design.groups().stream().filter(group -> margin(group.eligible(), sigma2).tells()).toList();
        var adopts = told.stream().mapToInt(group -> group.starts().map(day -> Periods.first(closings, design.every(), day)).orElse(closings.size())).toArray();
        var variances = told.stream().mapToDouble(group -> variance(group.eligible(), sigma2)).toArray();
        return told.size() < 2 || tooFewOrders(adopts, variances, closings.size(), design.compared()) ? Optional.empty()
            : rounded(Detectable.rollOut(adopts, variances, closings.size(), Judge.before(design.compared())));
    }

    /** Goes through the review's own reckoning once with made-up figures: whether the lot could surprise at all does not depend on them. */
    private static boolean tooFewOrders(int[] adopts, double[] variances, int waves, Compared compared) {
        var chance = new SplittableRandom(1);
        var courses = IntStream.range(0, adopts.length).mapToObj(group -> new Course(adopts[group],
            IntStream.range(0, waves).mapToObj(wave -> new Measured(wave, USUAL + SCATTER * chance.nextDouble(), variances[group])).toList(), 1)).toList();
        return Judge.among(courses, compared, 1) instanceof CannotTell;
    }

    private Optional<Double> inTime(List<LocalDate> closings, int first, double variance) {
        var times = Judge.times(closings);
        return rounded(Detectable.step(times, DoubleStream.generate(() -> variance).limit(times.length).toArray(), Judge.segments(times, first), RESEMBLANCE));
    }

    private double everybody(Plan.Design design, Countable.Grid grid) {
        var sigma2 = grid.wave(design.indicator()).sigma2();
        return variance(grid.staff(), design.indicator().equals(Release.QUARTERLY) ? sigma2.times(grid.leaves().size()) : sigma2);
    }

    private double variance(int eligible, Rational sigma2) {
        return Measured.published(0, USUAL, margin(eligible, sigma2).points()).variance();
    }

    private PlannedMargin margin(int eligible, Rational sigma2) {
        return PlannedMargin.of(eligible, figures.answering().share(), sigma2);
    }

    private static Optional<Double> rounded(OptionalDouble points) {
        return points.stream().mapToObj(found -> Math.ceil(found * 10) / 10).findFirst();
    }
}

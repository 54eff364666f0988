package org.wellspring.figures.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

/** What must hold of every chart of every series. */
class ChartLawsTests {

    private static final double ROUNDING = 1e-9;

    @Property
    void aNewSegmentIsAChartOfItsOwn(@ForAll Kind kind, @ForAll("series") Series before, @ForAll("series") Series after) {
        var whole = Chart.of(kind, fitting(kind, joined(before, after)).rebasedAfter(before.observations().size()));

        var first = Chart.of(kind, fitting(kind, before));
        var second = Chart.of(kind, fitting(kind, after));

        assertThat(whole.segments()).hasSize(2);
        assertThat(whole.segments().getFirst()).isEqualTo(first.last());
        assertThat(whole.last().points()).extracting(Point::limits).isEqualTo(second.points().stream().map(Point::limits).toList());
        assertThat(Finding.of(whole).getClass()).isEqualTo(Finding.of(second).getClass());
    }

    @Property
    void limitsAreThoseOfASeriesThatNeverHadTheExcludedPoint(@ForAll Kind kind, @ForAll("series") Series series, @ForAll @IntRange(min = 1, max = 8) int number) {
        var fitting = fitting(kind, series);
        var without = new ArrayList<>(fitting.observations());
        without.remove(number - 1);

        var excluded = new ArrayList<>(Chart.of(kind, fitting.excluding(number)).points());
        excluded.remove(number - 1);

        assertThat(excluded).extracting(Point::limits).isEqualTo(Chart.of(kind, new Series(without)).points().stream().map(Point::limits).toList());
    }

    @Property
    void runsAreThoseOfASeriesThatNeverHadTheExcludedPoint(@ForAll Kind kind, @ForAll("series") Series series, @ForAll @IntRange(min = 1, max = 8) int number) {
        var fitting = fitting(kind, series);
        var without = new ArrayList<>(fitting.observations());
        without.remove(number - 1);

        var excluded = Chart.of(kind, fitting.excluding(number)).last();
        var absent = Chart.of(kind, new Series(without)).last();

        assertThat(lengths(excluded.runs())).isEqualTo(lengths(absent.runs()));
        assertThat(lengths(excluded.runsAroundMedian())).isEqualTo(lengths(absent.runsAroundMedian()));
    }

    @Property
    void whatComesAfterAFrozenBaselineMovesNoLimit(@ForAll Kind kind, @ForAll("series") Series before, @ForAll("series") Series after) {
        var frozen = Chart.of(kind, fitting(kind, joined(before, after)).frozenAfter(before.observations().size()));

        var alone = Chart.of(kind, fitting(kind, before));

        assertThat(frozen.points().subList(0, before.observations().size())).isEqualTo(alone.points());
        assertThat(frozen.points()).allMatch(point -> Math.abs(point.limits().centre() - alone.points().getFirst().limits().centre()) < ROUNDING);
    }

    @Property
    void theOrderOfPointsMovesNoLimitThatALawGives(@ForAll("series") Series series, @ForAll Random shuffle) {
        for (var kind : List.of(Kind.P, Kind.U, Kind.C)) {
            var fitting = fitting(kind, series);
            var shuffled = new ArrayList<>(fitting.observations());
            Collections.shuffle(shuffled, shuffle);

            var centre = Chart.of(kind, new Series(shuffled)).points().getFirst().limits().centre();

            assertThat(centre).isCloseTo(Chart.of(kind, fitting).points().getFirst().limits().centre(), within(ROUNDING));
        }
    }

    @Property
    void thoseWhoDoAndThoseWhoDoNotAreMirrored(@ForAll("series") Series series) {
        var without = new Series(series.observations().stream()
                .map(point -> Observation.of(point.of() - point.counted(), point.of()))
                .toList());

        var does = Chart.of(Kind.P, series).points();
        var doesNot = Chart.of(Kind.P, without).points();

        for (var at = 0; at < does.size(); at++) {
            assertThat(doesNot.get(at).limits().upper()).isCloseTo(1 - does.get(at).limits().lower(), within(ROUNDING));
            assertThat(doesNot.get(at).limits().lower()).isCloseTo(1 - does.get(at).limits().upper(), within(ROUNDING));
        }
    }

    @Property
    void hoursInsteadOfDaysChangeNoSignal(@ForAll("series") Series series) {
        var days = fitting(Kind.T, series);
        var hours = Series.of(days.observations().stream().mapToDouble(point -> 24 * point.value()).toArray());

        var inDays = Chart.of(Kind.T, days).points();
        var inHours = Chart.of(Kind.T, hours).points();

        for (var at = 0; at < inDays.size(); at++) {
            var upper = 24 * inDays.get(at).limits().upper();
            assertThat(inHours.get(at).limits().upper()).isCloseTo(upper, within(ROUNDING * upper));
        }
    }

    @Property
    void aPrimeChartHasTheCentreOfItsPlainOne(@ForAll("series") Series series) {
        assertThat(centre(Kind.P_PRIME, series)).isEqualTo(centre(Kind.P, series));
        assertThat(centre(Kind.U_PRIME, series)).isEqualTo(centre(Kind.U, series));
    }

    @Property
    void everyPointIsThereOnceInItsOrder(@ForAll Kind kind, @ForAll("series") Series series, @ForAll @IntRange(min = 2, max = 6) int part) {
        var chart = Chart.of(kind, fitting(kind, series).excluding(1).judging(2));

        assertThat(chart.points()).extracting(Point::number).isEqualTo(IntStream.rangeClosed(1, series.observations().size()).boxed().toList());
        assertThat(chart.points().getFirst().use()).isEqualTo(Use.EXCLUDED);
        assertThat(chart.points().get(1).use()).isEqualTo(Use.JUDGED);
        assertThat(chart.last().included()).hasSize(series.observations().size() - 1);
        assertThat(Chart.of(kind, fitting(kind, series)).points().get(part).value()).isEqualTo(fitting(kind, series).observations().get(part).value());
    }

    @Property
    void aPointIsOutsideOrNearOrNeither(@ForAll Kind kind, @ForAll("series") Series series) {
        for (var point : Chart.of(kind, fitting(kind, series)).points()) {
            assertThat(point.outside() && point.near()).isFalse();
            assertThat(point.outside() && point.side() == Side.ON).isFalse();
        }
    }

    @Property
    void theHigherTheTargetTheHarderItIsToReach(@ForAll("series") Series series, @ForAll @DoubleRange(min = 0, max = 1) double lower, @ForAll @DoubleRange(min = 0, max = 1) double more) {
        var chart = Chart.of(Kind.P, joined(series, joined(series, series)));

        var easy = Assurance.of(chart, OptionalDouble.of(lower), Polarity.INCREASE);
        var hard = Assurance.of(chart, OptionalDouble.of(lower + more), Polarity.INCREASE);

        if (easy == Assurance.CONSISTENTLY_FAIL) {
            assertThat(hard).isEqualTo(Assurance.CONSISTENTLY_FAIL);
        }
        if (hard == Assurance.CONSISTENTLY_PASS) {
            assertThat(easy).isEqualTo(Assurance.CONSISTENTLY_PASS);
        }
    }

    @Property
    void turningAMetricAroundTurnsImprovementIntoConcern(@ForAll("series") Series series) {
        var read = MakingDataCount.of(Chart.of(Kind.P, series));

        var increase = read.variations(Polarity.INCREASE);
        var decrease = read.variations(Polarity.DECREASE);

        for (var at = 0; at < increase.size(); at++) {
            assertThat(decrease.get(at)).isEqualTo(turned(increase.get(at)));
        }
    }

    @Property
    void aFindingSpeaksOfPointsThatAreThereAndCount(@ForAll("series") Series first, @ForAll("series") Series second, @ForAll @IntRange(min = 1, max = 8) int excluded) {
        var chart = Chart.of(Kind.P, joined(first, second).excluding(excluded));

        var included = chart.last().included().stream().map(Point::number).toList();
        switch (Finding.of(chart)) {
            case Finding.Shift(var run, var usual) -> {
                assertThat(included).contains(run.from(), run.to());
                assertThat(run.length()).isGreaterThan(usual);
                assertThat(run.side()).isNotEqualTo(Side.ON);
            }
            case Finding.FewCrossings(var crossings, var usual) -> assertThat(crossings).isLessThan(usual);
            case Finding.TooFew(var useful, var needed) -> assertThat(useful).isLessThan(needed).isLessThanOrEqualTo(included.size());
            case Finding.Usual() -> assertThat(included).hasSizeGreaterThanOrEqualTo(Segment.ENOUGH);
        }
    }

    /** Shares that vary, of 8 to 30 points: drawable in every kind of chart once {@link #fitting} it. */
    @Provide
    Arbitrary<Series> series() {
        var point = Combinators.combine(Arbitraries.integers().between(1, 99), Arbitraries.integers().between(10, 200))
                .as((percent, of) -> Observation.of(Math.ceil(of * percent / 100.0), of));
        return point.list().ofMinSize(8).ofMaxSize(30)
                .map(Series::new)
                .filter(series -> variesEvenWithoutOne(series.observations()));
    }

    /** Both neighbours of a point removed or kept, something still moves from one point to the next. */
    private static boolean variesEvenWithoutOne(List<Observation> observations) {
        return observations.stream().map(Observation::value).distinct().count() > 3
                && observations.stream().map(Observation::counted).distinct().count() > 3;
    }

    private static Series fitting(Kind kind, Series series) {
        return switch (kind) {
            case P, P_PRIME, U, U_PRIME -> series;
            case I, XMR, XMR_UNSCREENED, C, T -> Series.of(series.observations().stream().mapToDouble(Observation::counted).toArray());
        };
    }

    private static Series joined(Series before, Series after) {
        var observations = new ArrayList<>(before.observations());
        observations.addAll(after.observations());
        return new Series(observations);
    }

    private static List<Integer> lengths(Runs runs) {
        return runs.runs().stream().map(Run::length).toList();
    }

    private static double centre(Kind kind, Series series) {
        return Chart.of(kind, series).points().getFirst().limits().centre();
    }

    private static Variation turned(Variation variation) {
        return switch (variation) {
            case IMPROVEMENT_HIGH -> Variation.CONCERN_HIGH;
            case IMPROVEMENT_LOW -> Variation.CONCERN_LOW;
            case CONCERN_HIGH -> Variation.IMPROVEMENT_HIGH;
            case CONCERN_LOW -> Variation.IMPROVEMENT_LOW;
            case COMMON_CAUSE, NEUTRAL_HIGH, NEUTRAL_LOW, EMPTY -> variation;
        };
    }
}

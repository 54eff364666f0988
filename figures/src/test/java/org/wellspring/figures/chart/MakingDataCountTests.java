package org.wellspring.figures.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MakingDataCountTests {

    /** Twelve quiet points around 10, limits about 6 to 14; what follows is judged by them. */
    private static final double[] QUIET = {9, 11, 10.5, 9.5, 11, 9, 10, 11.5, 8.5, 10, 9.4, 10.6};

    @Test
    void aQuietSeriesIsCommonCause() {
        var read = read();

        assertThat(read.marked()).hasSize(12).allMatch(Set::isEmpty);
        assertThat(read.variations(Polarity.INCREASE)).containsOnly(Variation.COMMON_CAUSE);
        assertThat(read.icon(Polarity.INCREASE)).isEqualTo(Variation.COMMON_CAUSE);
    }

    @ParameterizedTest
    @CsvSource({
        "30, INCREASE, IMPROVEMENT_HIGH", "30, DECREASE, CONCERN_HIGH", "30, NEUTRAL, NEUTRAL_HIGH",
        "-30, INCREASE, CONCERN_LOW", "-30, DECREASE, IMPROVEMENT_LOW", "-30, NEUTRAL, NEUTRAL_LOW"})
    void theLastPointMakesTheIcon(double last, Polarity better, Variation icon) {
        var read = read(last);

        assertThat(read.marked().getLast()).containsExactly(Rule.OUTSIDE);
        assertThat(read.icon(better)).isEqualTo(icon);
    }

    @Test
    void anOldSignalIsMarkedAndMakesNoIcon() {
        var read = read(30, 10, 9.8);

        assertThat(read.variations(Polarity.INCREASE)).contains(Variation.IMPROVEMENT_HIGH);
        assertThat(read.icon(Polarity.INCREASE)).isEqualTo(Variation.COMMON_CAUSE);
    }

    @Test
    void aPointCarriesEveryRuleInTheirOrder() {
        var read = read(10.2, 10.4, 10.6, 10.8, 11, 11.2, 30);

        assertThat(read.marked().getLast()).containsExactly(Rule.OUTSIDE, Rule.TREND, Rule.SHIFT);
        assertThat(read.marked().get(13)).containsExactly(Rule.TREND, Rule.SHIFT);
    }

    @Test
    void anExcludedPointCanLieOutsideAndNothingElse() {
        var series = following(10.2, 10.4, 10.6, 30, 10.8, 11, 11.2, 11.4).excluding(16);

        var marked = MakingDataCount.of(Chart.of(Kind.I, series)).marked();

        assertThat(marked.get(15)).containsExactly(Rule.OUTSIDE);
        assertThat(marked.get(14)).containsExactly(Rule.TREND, Rule.SHIFT);
        assertThat(marked.get(16)).containsExactly(Rule.TREND, Rule.SHIFT);
    }

    @Test
    void rulesStartAfreshWithASegment() {
        var high = DoubleStream.concat(DoubleStream.of(QUIET), DoubleStream.of(QUIET).map(value -> value + 20)).toArray();

        var marked = MakingDataCount.of(Chart.of(Kind.I, Series.of(high).rebasedAfter(12))).marked();
        var whole = MakingDataCount.of(Chart.of(Kind.I, Series.of(high))).marked();

        assertThat(marked).hasSize(24).allMatch(Set::isEmpty);
        assertThat(whole).anyMatch(rules -> rules.contains(Rule.SHIFT));
    }

    @Test
    void aRuleInALaterSegmentMarksThePointsWhereTheyStand() {
        var series = Series.of(DoubleStream.concat(DoubleStream.of(QUIET), DoubleStream.concat(DoubleStream.of(QUIET), DoubleStream.of(30))).toArray());

        var marked = MakingDataCount.of(Chart.of(Kind.I, series.rebasedAfter(12).judging(25))).marked();

        assertThat(marked).hasSize(25);
        assertThat(IntStream.range(0, 25).filter(at -> !marked.get(at).isEmpty())).containsExactly(24);
    }

    @Test
    void aTrendPointOnTheMeanCountsForWhereItHeads() {
        var rising = Chart.of(Kind.I, Series.of(1, 2, 3, 4, 5, 6, 7));
        var falling = Chart.of(Kind.I, Series.of(7, 6, 5, 4, 3, 2, 1));

        assertThat(MakingDataCount.of(rising).variations(Polarity.INCREASE).get(3)).isEqualTo(Variation.IMPROVEMENT_HIGH);
        assertThat(MakingDataCount.of(falling).variations(Polarity.INCREASE).get(3)).isEqualTo(Variation.CONCERN_LOW);
    }

    @Test
    void tooFewPointsLeaveBothIconsEmpty() {
        var chart = Chart.of(Kind.I, Series.of(9, 11, 10, 12, 8, 10, 300));

        assertThat(MakingDataCount.of(chart).icon(Polarity.INCREASE)).isEqualTo(Variation.EMPTY);
        assertThat(Assurance.of(chart, OptionalDouble.of(5), Polarity.INCREASE)).isEqualTo(Assurance.EMPTY);
    }

    @ParameterizedTest
    @CsvSource({
        "40, INCREASE, CONSISTENTLY_FAIL", "40, DECREASE, CONSISTENTLY_PASS", "40, NEUTRAL, EMPTY",
        "-40, INCREASE, CONSISTENTLY_PASS", "-40, DECREASE, CONSISTENTLY_FAIL", "-40, NEUTRAL, EMPTY",
        "10, INCREASE, INCONSISTENT", "10, DECREASE, INCONSISTENT", "10, NEUTRAL, EMPTY"})
    void aTargetIsMetMissedOrLeftToChance(double target, Polarity better, Assurance assurance) {
        assertThat(Assurance.of(Chart.of(Kind.I, following()), OptionalDouble.of(target), better)).isEqualTo(assurance);
    }

    @Test
    void aTargetOnALimitIsLeftToChance() {
        var chart = Chart.of(Kind.I, following());
        var limits = chart.points().getLast().limits();

        assertThat(Assurance.of(chart, OptionalDouble.of(limits.upper()), Polarity.INCREASE)).isEqualTo(Assurance.INCONSISTENT);
        assertThat(Assurance.of(chart, OptionalDouble.of(limits.lower()), Polarity.INCREASE)).isEqualTo(Assurance.INCONSISTENT);
    }

    @Test
    void withoutATargetThereIsNoAssurance() {
        assertThat(Assurance.of(Chart.of(Kind.I, following()), OptionalDouble.empty(), Polarity.INCREASE)).isEqualTo(Assurance.EMPTY);
    }

    @Test
    void assuranceIsReadFromTheLastSegment() {
        var values = DoubleStream.concat(DoubleStream.of(QUIET), DoubleStream.of(QUIET).map(value -> value + 20)).toArray();
        var chart = Chart.of(Kind.I, Series.of(values).rebasedAfter(12));

        assertThat(Assurance.of(chart, OptionalDouble.of(20), Polarity.INCREASE)).isEqualTo(Assurance.CONSISTENTLY_PASS);
        assertThat(Assurance.of(chart, OptionalDouble.of(30), Polarity.INCREASE)).isEqualTo(Assurance.INCONSISTENT);
    }

    @Test
    void everyIconHasACodeOfItsOwn() {
        assertThat(List.of(Variation.values())).extracting(Variation::code).doesNotHaveDuplicates()
                .containsExactly("common-cause", "improvement-high", "improvement-low", "concern-high", "concern-low", "neutral-high", "neutral-low", "empty");
        assertThat(List.of(Assurance.values())).extracting(Assurance::code)
                .containsExactly("consistently-pass", "consistently-fail", "inconsistent", "empty");
    }

    private static MakingDataCount read(double... later) {
        return MakingDataCount.of(Chart.of(Kind.I, following(later)));
    }

    private static Series following(double... later) {
        return Series.of(DoubleStream.concat(DoubleStream.of(QUIET), DoubleStream.of(later)).toArray()).frozenAfter(12);
    }
}

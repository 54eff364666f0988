package org.wellspring.figures.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a plan could see, worked out with pencil, tables of Student's t and sums over every pair. */
class PlanByHandTests {

    /** Errors of 3 and 4 make one of 5; 1.959964 + 0.841621 of it are found in 80 of 100. */
    @Test
    void twoWavesAreTheLongSideOfATriangle() {
        assertThat(Detectable.betweenTwoWaves(9, 16)).isCloseTo(5 * (1.959964 + 0.841621), within(1e-4));
        assertThat(Detectable.betweenTwoWaves(16, 9)).isEqualTo(Detectable.betweenTwoWaves(9, 16));
    }

    /**
     * Six periods before and six after, variance 4, nothing alike: 4 (1/6 + 1/6 + 36/35) is the variance of the step beside a trend, nine
     * degrees of freedom have 2.262157 and 0.883404, and a fifth is added for not knowing how alike periods are.
     */
    @Test
    void twelvePeriodsSeeAStepOfNearlyNine() {
        var seen = Detectable.step(times(12), all(12, 4), Segments.stepAt(6), 0).orElseThrow();

        assertThat(seen).isCloseTo(1.2 * Math.sqrt(4 * (1 / 3.0 + 36 / 35.0)) * (2.262157 + 0.883404), within(1e-4));
        assertThat(seen).isCloseTo(8.810, within(1e-3));
    }

    /** Eight groups, half of them in the second of two waves: two means of four differences, six degrees of freedom: 2.446912 + 0.905703. */
    @ParameterizedTest
    @EnumSource
    void eightGroupsInTwoWavesSeeThreeErrors(Before before) {
        assertThat(Detectable.rollOut(new int[] {1, 1, 1, 1, 2, 2, 2, 2}, all(8, 9), 2, before).orElseThrow()).isCloseTo(Math.sqrt(2 * (9 / 4.0 + 9 / 4.0)) * (2.446912 + 0.905703), within(1e-4));
    }

    /** Two groups leave no degree of freedom; one is kept, so that the plan is hopeless rather than unspeakable: 12.706205 + 1.376382. */
    @Test
    void twoGroupsAreJudgedByTheWidestTable() {
        assertThat(Detectable.rollOut(new int[] {1, 2}, all(2, 1), 2, Before.LAST_WAVE).orElseThrow()).isCloseTo(2 * (12.706205 + 1.376382), within(1e-3));
    }

    @Test
    void aGroupThatNeverAdoptsMayBeWrittenWithAnyWaveFromTheLastOn() {
        var once = Detectable.rollOut(new int[] {1, 1, 2, 3, 3}, new double[] {4, 5, 6, 7, 8}, 3, Before.ALL_WAVES);

        assertThat(Detectable.rollOut(new int[] {1, 1, 2, 99, 3}, new double[] {4, 5, 6, 7, 8}, 3, Before.ALL_WAVES)).isEqualTo(once);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.01, 0.5, 10, 100})
    void aPlanInAnotherUnitSeesTheSameChange(double unit) {
        var variances = new double[] {4, 9, 5, 7, 12, 6};
        var scaled = Arrays.stream(variances).map(variance -> unit * unit * variance).toArray();
        var adopts = new int[] {1, 2, 1, 3, 3, 2};

        assertThat(Detectable.rollOut(adopts, scaled, 3, Before.LAST_WAVE).orElseThrow()).isCloseTo(unit * Detectable.rollOut(adopts, variances, 3, Before.LAST_WAVE).orElseThrow(), within(1e-9 * unit));
        assertThat(Detectable.step(times(6), scaled, Segments.stepAt(3), 0.4).orElseThrow()).isCloseTo(unit * Detectable.step(times(6), variances, Segments.stepAt(3), 0.4).orElseThrow(), within(1e-9 * unit));
    }

    @ParameterizedTest
    @EnumSource
    void whichGroupIsWrittenFirstDoesNotMatter(Before before) {
        var there = Detectable.rollOut(new int[] {1, 2, 1, 3, 3, 2}, new double[] {4, 9, 5, 7, 12, 6}, 4, before).orElseThrow();
        var back = Detectable.rollOut(new int[] {2, 3, 3, 1, 2, 1}, new double[] {6, 12, 7, 5, 9, 4}, 4, before).orElseThrow();

        assertThat(back).isCloseTo(there, within(1e-9));
    }

    /** A group split in two halves of half the weight is the same group told twice: every share is shared, nothing else moves. */
    @ParameterizedTest
    @EnumSource
    void aGroupSplitInTwoHalvesCountsAsBefore(Before before) {
        var whole = Contrast.of(new int[] {1, 2, 3, 4}, new double[] {20, 30, 10, 40}, 4, before).orElseThrow();
        var split = Contrast.of(new int[] {1, 2, 2, 3, 4}, new double[] {20, 12, 18, 10, 40}, 4, before).orElseThrow();

        for (var wave = 0; wave < 4; wave++) {
            assertThat(split.shares()[1][wave] + split.shares()[2][wave]).isCloseTo(whole.shares()[1][wave], within(1e-12));
            assertThat(split.shares()[1][wave]).isCloseTo(0.4 * whole.shares()[1][wave], within(1e-12));
            assertThat(split.shares()[3][wave]).isCloseTo(whole.shares()[2][wave], within(1e-12));
        }
    }

    /** The step as a weighted sum of periods, whose covariances are summed over every pair: nothing carried along. */
    @ParameterizedTest
    @ValueSource(doubles = {0, 0.3, 0.4, 0.8})
    void aSeriesThatResemblesItselfIsSummedOverEveryPairOfPeriods(double resemblance) {
        var share = new double[14];
        for (var at = 0; at < 14; at++) {
            share[at] = (at < 7 ? -1 : 1) / 7.0 - (at - 6.5 - (at < 7 ? -3.5 : 3.5)) * 7 / 56.0;
        }
        var variance = IntStream.range(0, 14).mapToDouble(i -> IntStream.range(0, 14).mapToDouble(j -> 4 * share[i] * share[j] * Math.pow(resemblance, Math.abs(i - j))).sum()).sum();

        var seen = Detectable.step(times(14), all(14, 4), Segments.stepAt(7), resemblance).orElseThrow();

        assertThat(seen).isCloseTo(1.2 * Math.sqrt(variance) * (2.200985 + 0.875530), within(1e-4));
    }

    /** Every way n people can answer, each with its chance: the variance of the share that says yes. */
    @ParameterizedTest
    @CsvSource({"0.3, 6", "0.5, 9", "0.05, 12", "1, 4"})
    void withoutNoiseAShareVariesAsAllWaysToAnswerDo(double share, int answers) {
        var mean = 0.0;
        var square = 0.0;
        for (var way = 0; way < 1 << answers; way++) {
            var yes = Integer.bitCount(way);
            var chance = Math.pow(share, yes) * Math.pow(1 - share, answers - yes);
            mean += chance * yes / answers;
            square += chance * yes * yes / answers / answers;
        }

        assertThat(Variance.ofShare(share, answers, 0)).isCloseTo(square - mean * mean, within(1e-12));
    }

    /** What the noise adds is the slope of yes / (yes + no) by either cell, squared, times its variance: by a small difference. */
    @ParameterizedTest
    @CsvSource({"0.3, 60, 6.25", "0.5, 200, 300", "0.95, 30, 4.25", "0, 20, 6.25"})
    void noiseOnBothCellsIsCarriedByTheSlopeOfTheRatio(double share, double answers, double sigma2) {
        var yes = share * answers;
        var no = answers - yes;
        var byYes = ((yes + 1e-4) / (answers + 1e-4) - (yes - 1e-4) / (answers - 1e-4)) / 2e-4;
        var byNo = (yes / (yes + no + 1e-4) - yes / (yes + no - 1e-4)) / 2e-4;

        var added = Variance.ofShare(share, answers, sigma2) - Variance.ofShare(share, answers, 0);

        assertThat(added).isCloseTo(sigma2 * (byYes * byYes + byNo * byNo), within(1e-6 * added + 1e-12));
    }

    @Test
    void twiceTheAnswersOrHalfTheDeviationHalvesOrQuartersTheVarianceOfAMean() {
        assertThat(Variance.ofMean(18, 36)).isEqualTo(9);
        assertThat(Variance.ofMean(18, 72)).isEqualTo(4.5);
        assertThat(Variance.ofMean(9, 36)).isEqualTo(2.25);
    }

    private static double[] times(int number) {
        return IntStream.range(0, number).mapToDouble(time -> time).toArray();
    }

    private static double[] all(int number, double variance) {
        return IntStream.range(0, number).mapToDouble(each -> variance).toArray();
    }
}

package org.wellspring.figures.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wellspring.figures.effect.Difference.Found;

class StaggeredDifferenceTests {

    private static final int NEVER = 99;

    /** Four of eight groups adopt in the second of two waves: the plain difference in differences. */
    @ParameterizedTest
    @EnumSource
    void twoWavesAreThePlainDifferenceInDifferences(Before before) {
        var courses = List.of(
                course(1, 40, 30), course(1, 50, 42), course(1, 30, 24), course(1, 44, 33),
                course(NEVER, 38, 37), course(NEVER, 41, 43), course(NEVER, 52, 50), course(NEVER, 33, 33));

        var found = (Found) StaggeredDifference.of(courses, before, 0);

        assertThat(found.effect()).isCloseTo((-10 - 8 - 6 - 11) / 4.0 - (-1 + 2 - 2 + 0) / 4.0, within(1e-9));
        assertThat(found.orders()).isEqualTo(70);
        assertThat(found.p()).isCloseTo(2.0 / 70, within(1e-12));
        assertThat(found.interval().high()).isLessThan(0);
    }

    /** By hand: adopters at wave 1 against those at 2 and never, adopters at 2 against never, each from the last wave before. */
    @Test
    void aStaggeredRollOutIsTheMeanOfItsTwoByTwoDifferences() {
        var contrast = Contrast.of(new int[] {1, 2, NEVER}, new double[] {1, 1, 1}, 3, Before.LAST_WAVE).orElseThrow();
        var values = new double[][] {{10, 4, 1}, {20, 21, 12}, {30, 33, 35}};

        var first = (4 - 10) - ((21 - 20) + (33 - 30)) / 2.0;
        var second = (1 - 10) - (35 - 30);
        var third = (12 - 21) - (35 - 33);
        var precise = 2.0 / 3;
        var half = 0.5;
        assertThat(contrast.of(values)).isCloseTo((precise * first + half * second + half * third) / (precise + 2 * half), within(1e-12));
    }

    @Test
    void allWavesBeforeGiveASteadierStart() {
        var contrast = Contrast.of(new int[] {2, NEVER}, new double[] {1, 1}, 3, Before.ALL_WAVES).orElseThrow();

        assertThat(contrast.shares()).isDeepEqualTo(new double[][] {{-0.5, -0.5, 1}, {0.5, 0.5, -1}});
    }

    /** The mistake of the usual two-way regression: an effect that grows in early adopters would count against late ones. */
    @Test
    void aGroupThatHasAdoptedNeverServesAsAComparison() {
        var contrast = Contrast.of(new int[] {1, 2, NEVER}, new double[] {1, 1, 1}, 4, Before.LAST_WAVE).orElseThrow();

        assertThat(contrast.shares()[0]).satisfies(shares -> assertThat(IntStream.range(1, 4).allMatch(wave -> shares[wave] > 0)).isTrue());
        assertThat(contrast.shares()[1][3]).isPositive();
        assertThat(contrast.shares()[2]).satisfies(shares -> assertThat(IntStream.range(2, 4).allMatch(wave -> shares[wave] < 0)).isTrue());
    }

    @ParameterizedTest
    @EnumSource
    void whatAllGroupsShareAndWhatAGroupAlwaysIsCancels(Before before) {
        var contrast = Contrast.of(new int[] {1, 2, 3, NEVER, 2}, new double[] {20, 30, 25, 60, 44}, 5, before).orElseThrow();
        var values = new double[5][5];
        for (var group = 0; group < 5; group++) {
            for (var wave = 0; wave < 5; wave++) {
                values[group][wave] = 17 * group + wave * wave * 3;
            }
        }

        assertThat(contrast.of(values)).isCloseTo(0, within(1e-9));
    }

    @ParameterizedTest
    @EnumSource
    void aConstantEffectIsFoundExactlyWhereThereIsNoNoise(Before before) {
        var courses = new ArrayList<Course>();
        for (var group = 0; group < 12; group++) {
            var adopts = 1 + group % 4;
            var start = 30 + group;
            courses.add(course(adopts, IntStream.range(0, 5).mapToDouble(wave -> start + 2 * wave - (wave >= adopts ? 6 : 0)).toArray()));
        }

        var found = (Found) StaggeredDifference.of(courses, before, 1);

        assertThat(found.effect()).isCloseTo(-6, within(1e-9));
        assertThat(found.interval().low()).isCloseTo(-6, within(1e-6));
        assertThat(found.interval().high()).isCloseTo(-6, within(1e-6));
        assertThat(found.p()).isLessThan(0.001);
        assertThat(found.error()).isCloseTo(0, within(1e-6));
    }

    @Test
    void theIntervalHoldsNoneExactlyWherePIsOverOneInTwenty() {
        var random = new Random(4);
        for (var play = 0; play < 200; play++) {
            var courses = IntStream.range(0, 8).mapToObj(group -> course(group < 4 ? 1 : NEVER, random.nextGaussian(), random.nextGaussian() - (group < 4 ? 1.5 : 0))).toList();

            var found = (Found) StaggeredDifference.of(courses, Before.LAST_WAVE, play);

            assertThat(found.interval().contains(0)).isEqualTo(found.p() > 0.05);
            assertThat(found.interval().contains(found.effect())).isTrue();
        }
    }

    @Test
    void fourTeamsAreTooFewForTheLotToSayAnything() {
        var courses = List.of(course(1, 40, 10), course(1, 40, 11), course(NEVER, 40, 40), course(NEVER, 40, 41));

        assertThat(StaggeredDifference.of(courses, Before.LAST_WAVE, 0)).isEqualTo(new CannotTell(Why.TOO_FEW_ORDERS));
    }

    @Test
    void ifAllAdoptAtOnceThereIsNothingToCompareWith() {
        var courses = List.of(course(1, 40, 30), course(1, 40, 31), course(1, 40, 30), course(1, 40, 31));

        assertThat(StaggeredDifference.of(courses, Before.LAST_WAVE, 0)).isEqualTo(new CannotTell(Why.NO_COMPARATOR));
    }

    @Test
    void ifNobodyAdoptedYetThereIsNothingToTell() {
        assertThat(StaggeredDifference.of(List.of(course(NEVER, 40, 30), course(2, 40, 31)), Before.ALL_WAVES, 0)).isEqualTo(new CannotTell(Why.NO_COMPARATOR));
    }

    @Test
    void figuresThatNeverMoveShowNothing() {
        var courses = IntStream.range(0, 8).mapToObj(group -> course(group < 4 ? 1 : NEVER, 40, 40)).toList();

        var found = (Found) StaggeredDifference.of(courses, Before.LAST_WAVE, 0);

        assertThat(found.effect()).isZero();
        assertThat(found.p()).isEqualTo(1);
        assertThat(found.interval().contains(0)).isTrue();
        assertThat(Review.of(Hope.ofAFall(5), found.evidence(ComparedWith.BY_LOT))).isInstanceOf(Finding.NoDetectableChange.class);
    }

    @Test
    void aLargeGroupCountsMoreThanASmallOne() {
        var contrast = Contrast.of(new int[] {1, 1, NEVER}, new double[] {30, 10, 40}, 2, Before.LAST_WAVE).orElseThrow();

        assertThat(contrast.shares()[0][1]).isCloseTo(0.75, within(1e-12));
        assertThat(contrast.shares()[1][1]).isCloseTo(0.25, within(1e-12));
    }

    @Test
    void theStatedErrorAddsUpTheVariancesOfTheFigures() {
        var courses = IntStream.range(0, 8).mapToObj(group -> course(group < 4 ? 1 : NEVER, 40 + group, 41 - group % 3)).toList();

        var found = (Found) StaggeredDifference.of(courses, Before.LAST_WAVE, 0);

        assertThat(found.stated()).isCloseTo(Math.sqrt(4 * 9 / 4.0), within(1e-12));
    }

    @Test
    void theEvidenceWasComparedByLot() {
        var courses = IntStream.range(0, 8).mapToObj(group -> course(group < 4 ? 1 : NEVER, 40 + group, 41 - group % 3)).toList();
        var found = (Found) StaggeredDifference.of(courses, Before.LAST_WAVE, 0);

        var evidence = found.evidence(ComparedWith.BY_LOT);

        assertThat(evidence.comparator()).isEqualTo(ComparedWith.BY_LOT);
        assertThat(evidence.detectable()).isCloseTo((found.interval().high() - found.interval().low()) / 2 * 2.8015852 / 1.9599640, within(1e-6));
    }

    @Test
    void coursesThatDoNotBelongTogetherAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> course(0, 1, 2)).withMessageContaining("no wave before");
        assertThatIllegalArgumentException().isThrownBy(() -> new Course(1, List.of(), 0)).withMessageContaining("weight");
        assertThatIllegalArgumentException().isThrownBy(() -> StaggeredDifference.of(List.of(course(1, 1, 2), course(2, 1, 2, 3)), Before.LAST_WAVE, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> StaggeredDifference.of(List.of(course(1, 1, 2)), Before.LAST_WAVE, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> StaggeredDifference.of(List.of(), Before.LAST_WAVE, 0));
    }

    private static Course course(int adopts, double... values) {
        return new Course(adopts, IntStream.range(0, values.length).mapToObj(wave -> new Measured(wave, values[wave], 9)).toList(), 1);
    }
}

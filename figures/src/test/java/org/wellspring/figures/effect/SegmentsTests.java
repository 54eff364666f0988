package org.wellspring.figures.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.DoubleStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SegmentsTests {

    @Test
    void aStepStandsFromItsTimeOn() {
        var rows = Segments.stepAt(2).rows(new double[] {0, 1, 2, 3});

        assertThat(rows).isDeepEqualTo(new double[][] {{1, 0, -2}, {1, 0, -1}, {1, 1, 0}, {1, 1, 1}});
    }

    @Test
    void aNewTrendStartsAtNothing() {
        var rows = Segments.stepAt(2).withNewTrend().rows(new double[] {0, 1, 2, 3, 4});

        assertThat(DoubleStream.of(0, 1, 2, 3, 4).map(time -> rows[(int) time][Segments.SLOPE])).containsExactly(0.0, 0.0, 0.0, 1.0, 2.0);
    }

    @Test
    void aSeasonComesBackAfterAYear() {
        var rows = Segments.stepAt(5).withHarmonics(2).rows(DoubleStream.iterate(0, time -> time + 1).limit(30).toArray());

        for (var month = 0; month < 18; month++) {
            for (var wave = 3; wave < 7; wave++) {
                assertThat(rows[month + 12][wave]).isCloseTo(rows[month][wave], within(1e-9));
            }
        }
    }

    @Test
    void theSecondHarmonicTurnsTwiceAsFast() {
        var rows = Segments.stepAt(0).withHarmonics(2).rows(new double[] {0, 1.5, 3, 6});

        assertThat(rows[1][5]).isCloseTo(Math.sin(Math.PI / 4), within(1e-12));
        assertThat(rows[1][3]).isCloseTo(1, within(1e-12));
        assertThat(rows[2][3]).isZero();
    }

    @Test
    void aYearMayBeFourQuartersOrFiftyTwoWeeks() {
        var quarters = new Segments(0, false, 1, 4).rows(new double[] {0, 1, 2, 3, 4});

        assertThat(DoubleStream.of(0, 1, 2, 3, 4).map(time -> quarters[(int) time][3])).containsExactly(0.0, 1.0, 0.0, -1.0, 0.0);
        assertThat(new Segments(0, false, 1, 52).rows(new double[] {13})[0][3]).isCloseTo(1, within(1e-12));
    }

    @ParameterizedTest
    @CsvSource({"false, 0, 3", "true, 0, 4", "false, 2, 7", "true, 3, 10"})
    void theTermsAreCounted(boolean newTrend, int harmonics, int terms) {
        var segments = new Segments(3, newTrend, harmonics, 12);

        assertThat(segments.terms()).isEqualTo(terms);
        assertThat(segments.rows(new double[] {1})[0]).hasSize(terms);
    }

    @ParameterizedTest
    @CsvSource({"0, TOO_FEW_BEFORE", "2, TOO_FEW_BEFORE", "18, TOO_FEW_AFTER", "25, TOO_FEW_AFTER"})
    void threePeriodsAreNeededOnEitherSide(double change, Why why) {
        assertThat(Segments.stepAt(change).refusal(twenty())).contains(why);
    }

    @ParameterizedTest
    @CsvSource({"3", "10", "17"})
    void threePeriodsAreEnough(double change) {
        assertThat(Segments.stepAt(change).refusal(twenty())).isEmpty();
    }

    @Test
    void atLeastOnePeriodMustBeLeftToJudgeTheScatter() {
        assertThat(Segments.stepAt(10).withHarmonics(8).refusal(twenty())).isEmpty();
        assertThat(Segments.stepAt(10).withHarmonics(8).withNewTrend().refusal(twenty())).contains(Why.TOO_FEW_FOR_THE_TERMS);
    }

    @Test
    void timesMustAscend() {
        assertThatIllegalArgumentException().isThrownBy(() -> Segments.stepAt(2).refusal(new double[] {0, 1, 1, 2})).withMessageContaining("each time once");
        assertThatIllegalArgumentException().isThrownBy(() -> Segments.stepAt(2).refusal(new double[] {0, 2, 1}));
        assertThatIllegalArgumentException().isThrownBy(() -> Segments.stepAt(2).refusal(new double[] {0, Double.NaN, 1}));
    }

    @Property
    void whereTheClockStartsDoesNotMatter(@ForAll @DoubleRange(min = -1e4, max = 1e4) double start, @ForAll @IntRange(max = 3) int harmonics) {
        var here = Segments.stepAt(10).withHarmonics(harmonics).withNewTrend().rows(twenty());
        var there = Segments.stepAt(start + 10).withHarmonics(harmonics).withNewTrend().rows(DoubleStream.of(twenty()).map(time -> time + start).toArray());

        for (var i = 0; i < here.length; i++) {
            if (i != 10) {
                assertThat(there[i]).containsExactly(here[i], within(1e-6));
            }
        }
    }

    private static double[] twenty() {
        return DoubleStream.iterate(0, time -> time + 1).limit(20).toArray();
    }
}

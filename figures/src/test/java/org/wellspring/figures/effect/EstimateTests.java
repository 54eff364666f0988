package org.wellspring.figures.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EstimateTests {

    /** 97.5% points of Student's t, from any printed table; the last row is the normal distribution. */
    @ParameterizedTest
    @CsvSource({"1, 12.7062", "2, 4.3027", "5, 2.5706", "10, 2.2281", "20, 2.0860", "30, 2.0423", "120, 1.9799", "Infinity, 1.9600"})
    void theIntervalReachesAsFarAsTheTableSays(double freedom, double quantile) {
        var interval = new Estimate(3, 2, freedom).interval();

        assertThat(interval.low()).isCloseTo(3 - 2 * quantile, within(2e-4));
        assertThat(interval.high()).isCloseTo(3 + 2 * quantile, within(2e-4));
    }

    @ParameterizedTest
    @CsvSource({"1.959964, Infinity, 0.05", "-1.959964, Infinity, 0.05", "2.575829, Infinity, 0.01", "2.0860, 20, 0.05", "2.8453, 20, 0.01", "0, 7, 1"})
    void pIsTheShareOfChanceOnBothSides(double value, double freedom, double p) {
        assertThat(new Estimate(value, 1, freedom).p()).isCloseTo(p, within(1e-5));
    }

    /** 1.959964 + 0.841621 for the normal distribution; 2.0860 + 0.8600 for 20 degrees of freedom. */
    @ParameterizedTest
    @CsvSource({"Infinity, 2.801585", "20, 2.9460"})
    void whatIsDetectableAddsThePowerToTheInterval(double freedom, double errors) {
        assertThat(new Estimate(99, 3, freedom).detectable()).isCloseTo(3 * errors, within(3e-4));
    }

    @Property
    void theIntervalHoldsNoneExactlyWherePIsOverOneInTwenty(
            @ForAll @DoubleRange(min = -10, max = 10) double value, @ForAll @DoubleRange(min = 0.1, max = 5) double error, @ForAll @IntRange(min = 1, max = 200) int freedom) {
        var estimate = new Estimate(value, error, freedom);

        if (Math.abs(estimate.p() - 0.05) > 1e-6) {
            assertThat(estimate.interval().contains(0)).isEqualTo(estimate.p() > 0.05);
        }
    }

    @Property
    void fewerDegreesOfFreedomAreNeverMoreCertain(@ForAll @DoubleRange(min = -10, max = 10) double value, @ForAll @IntRange(min = 1, max = 100) int freedom) {
        var few = new Estimate(value, 1, freedom);
        var more = new Estimate(value, 1, freedom + 1);

        assertThat(few.p()).isGreaterThanOrEqualTo(more.p() - 1e-9);
        assertThat(few.detectable()).isGreaterThan(more.detectable() - 1e-9);
        assertThat(few.interval().high()).isGreaterThan(more.interval().high() - 1e-9);
    }

    @Property
    void downIsUpInAMirror(@ForAll @DoubleRange(min = -10, max = 10) double value, @ForAll @DoubleRange(min = 0.1, max = 5) double error) {
        var up = new Estimate(value, error, 12);
        var down = new Estimate(-value, error, 12);

        assertThat(down.p()).isCloseTo(up.p(), within(1e-12));
        assertThat(down.interval().low()).isCloseTo(-up.interval().high(), within(1e-9));
    }

    @Test
    void aRatiosIntervalIsThatOfItsLogarithm() {
        var interval = new Interval(Math.log(0.8), Math.log(1.25)).ofTheRatio();

        assertThat(interval.low()).isCloseTo(0.8, within(1e-12));
        assertThat(interval.high()).isCloseTo(1.25, within(1e-12));
    }

    @Test
    void anIntervalHoldsItsEnds() {
        var interval = new Interval(-1, 2);

        assertThat(interval.contains(-1)).isTrue();
        assertThat(interval.contains(2)).isTrue();
        assertThat(interval.contains(2.0001)).isFalse();
        assertThat(interval.contains(Double.NaN)).isFalse();
        assertThat(new Interval(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY).contains(1e300)).isTrue();
    }

    @Test
    void anEstimateWithoutAnErrorOrWithAnIntervalUpsideDownIsRefused() {
        for (var error : new double[] {0, -1, Double.NaN, Double.POSITIVE_INFINITY}) {
            assertThatIllegalArgumentException().isThrownBy(() -> new Estimate(1, error, 5)).withMessageContaining("standard error");
        }
        assertThatIllegalArgumentException().isThrownBy(() -> new Estimate(Double.NaN, 1, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> new Estimate(1, 1, 0)).withMessageContaining("freedom");
        assertThatIllegalArgumentException().isThrownBy(() -> new Interval(2, 1)).withMessageContaining("2.0");
        assertThatIllegalArgumentException().isThrownBy(() -> new Interval(Double.NaN, 1));
    }
}

package org.wellspring.figures.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A chart has limits that are numbers, or none is drawn and the reason is said. */
class BadInputTests {

    @ParameterizedTest
    @EnumSource(Kind.class)
    void onePointMakesNoLimits(Kind kind) {
        assertThatIllegalArgumentException().isThrownBy(() -> Chart.of(kind, Series.of(0.5)))
                .withMessageContaining("Points 1 to 1")
                .withMessageContaining("limits need 2");
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void everythingExcludedMakesNoLimits(Kind kind) {
        var series = Series.of(0.2, 0.4, 0.6).excluding(1, 2, 3);

        assertThatIllegalArgumentException().isThrownBy(() -> Chart.of(kind, series))
                .withMessageContaining("leave 0 to draw limits from")
                .withMessageContaining("Exclude fewer points");
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void aSegmentOfOnePointIsRefusedByItsPlace(Kind kind) {
        var series = Series.of(0.2, 0.4, 0.6, 0.5).rebasedAfter(3);

        assertThatIllegalArgumentException().isThrownBy(() -> Chart.of(kind, series)).withMessageContaining("Points 4 to 4");
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void aFrozenBaselineOfOnePointIsRefused(Kind kind) {
        assertThatIllegalArgumentException().isThrownBy(() -> Chart.of(kind, Series.of(0.2, 0.4, 0.6).frozenAfter(1)))
                .withMessageContaining("lengthen the baseline");
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void nothingEverCountedMakesNoLimits(Kind kind) {
        assertThatIllegalArgumentException().isThrownBy(() -> Chart.of(kind, Series.of(0, 0, 0, 0)))
                .withMessageContaining("Points 1 to 4")
                .withMessageContaining("0.0")
                .withMessageContaining("do not vary");
    }

    @ParameterizedTest
    @EnumSource(names = {"I", "XMR", "XMR_UNSCREENED", "T", "P_PRIME", "U_PRIME"})
    void pointsThatNeverVaryMakeNoLimitsWhereLimitsComeFromTheirVariation(Kind kind) {
        assertThatIllegalArgumentException().isThrownBy(() -> Chart.of(kind, Series.of(0.5, 0.5, 0.5, 0.5, 0.5)))
                .withMessageContaining("the first of them 0.5")
                .withMessageContaining("Wait for points that differ");
    }

    @ParameterizedTest
    @EnumSource(names = {"C", "P", "U"})
    void countsThatNeverVaryHaveTheLimitsOfTheirLaw(Kind kind) {
        var chart = Chart.of(kind, Series.of(0.5, 0.5, 0.5, 0.5, 0.5));

        assertThat(chart.points()).noneMatch(Point::outside).allMatch(point -> point.side() == Side.ON);
        assertThat(chart.last().runs().signal()).isFalse();
    }

    @Test
    void everybodyEveryTimeMakesNoLimits() {
        assertThatIllegalArgumentException().isThrownBy(() -> Chart.of(Kind.P, Series.of(new double[] {7, 9}, new double[] {7, 9})))
                .withMessageContaining("do not vary");
    }

    @ParameterizedTest
    @EnumSource(names = {"C", "P", "P_PRIME", "U", "U_PRIME", "T"})
    void aCountBelowZeroIsRefusedByItsPlace(Kind kind) {
        assertThatIllegalArgumentException().isThrownBy(() -> Chart.of(kind, Series.of(0.2, 0.4, -0.1)))
                .withMessageContaining("Point 3")
                .withMessageContaining("-0.1");
    }

    @ParameterizedTest
    @EnumSource(names = {"I", "XMR", "XMR_UNSCREENED"})
    void aNoisedFigureBelowZeroIsAMeasurement(Kind kind) {
        assertThat(Chart.of(kind, Series.of(2, 0, -1, 3)).points().getFirst().limits().centre()).isEqualTo(1);
    }

    @Test
    void anExcludedPointMustBePossibleToo() {
        assertThatIllegalArgumentException().isThrownBy(() -> Chart.of(Kind.C, Series.of(3, 4, -5, 6).excluding(3))).withMessageContaining("Point 3");
    }

    @Test
    void aShareAboveOneIsRefusedByItsPlace() {
        assertThatIllegalArgumentException().isThrownBy(() -> Chart.of(Kind.P, Series.of(new double[] {3, 12}, new double[] {10, 10})))
                .withMessageContaining("Point 2")
                .withMessageContaining("12.0")
                .withMessageContaining("U chart");
    }

    @Test
    void aCountChartRefusesDenominators() {
        assertThatIllegalArgumentException().isThrownBy(() -> Chart.of(Kind.C, Series.of(new double[] {3, 12}, new double[] {10, 10})))
                .withMessageContaining("Point 1")
                .withMessageContaining("U chart");
    }

    @Test
    void numbersTooLargeToAddAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Chart.of(Kind.I, Series.of(1e308, -1e308, 1e308)));
        assertThatIllegalArgumentException().isThrownBy(() -> Chart.of(Kind.T, Series.of(1e308, 1, 1e308)));
    }

    @Test
    void aChartThatIsNotThereIsRefusedWithThoseThatAre() {
        assertThatIllegalArgumentException().isThrownBy(() -> Kind.ofCode("G")).withMessageContaining("no chart G").withMessageContaining("I, XmR, XmR-unscreened, C, P, P', U, U', T");
        assertThatIllegalArgumentException().isThrownBy(() -> Polarity.ofCode("up")).withMessageContaining("increase, decrease or neutral");
    }

    @Property
    void limitsAreNumbersInTheirOrderOrThereAreNone(@ForAll Kind kind, @ForAll @Size(min = 1, max = 40) List<@DoubleRange(min = 0, max = 1) Double> values) {
        var series = Series.of(values.stream().mapToDouble(Double::doubleValue).toArray());

        try {
            Chart.of(kind, series).points().forEach(point -> assertThat(List.of(
                    point.limits().lower(), point.limits().nearLower(), point.limits().centre(), point.limits().nearUpper(), point.limits().upper()))
                    .isSorted()
                    .allMatch(Double::isFinite));
        } catch (IllegalArgumentException none) {
            assertThat(none).hasMessageContaining("Points 1 to");
        }
    }
}

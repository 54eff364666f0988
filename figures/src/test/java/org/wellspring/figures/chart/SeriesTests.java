package org.wellspring.figures.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class SeriesTests {

    @Test
    void everyPointIsInTheBaselineUnlessSomethingElseIsSaid() {
        var series = Series.of(4, 5, 6);

        assertThat(uses(series)).containsOnly(Use.BASELINE);
        assertThat(series.segments()).hasSize(1);
    }

    @Test
    void pointsAreNumberedFromOne() {
        var series = Series.of(4, 5, 6, 7).excluding(1, 3);

        assertThat(uses(series)).containsExactly(Use.EXCLUDED, Use.BASELINE, Use.EXCLUDED, Use.BASELINE);
    }

    @Test
    void aFrozenBaselineLeavesLaterPointsToBeJudged() {
        var series = Series.of(4, 5, 6, 7).frozenAfter(2);

        assertThat(uses(series)).containsExactly(Use.BASELINE, Use.BASELINE, Use.JUDGED, Use.JUDGED);
    }

    @Test
    void frozenAfterTheLastPointNothingIsLeftOut() {
        assertThat(uses(Series.of(4, 5, 6).frozenAfter(3))).containsOnly(Use.BASELINE);
    }

    @Test
    void anExcludedPointStaysExcludedInWhicheverOrderItIsSaid() {
        var excludedFirst = Series.of(4, 5, 6, 7).excluding(3).frozenAfter(2);
        var frozenFirst = Series.of(4, 5, 6, 7).frozenAfter(2).excluding(3);

        assertThat(excludedFirst).isEqualTo(frozenFirst);
        assertThat(uses(excludedFirst)).containsExactly(Use.BASELINE, Use.BASELINE, Use.EXCLUDED, Use.JUDGED);
    }

    @Test
    void aRebasedSeriesIsCutBehindThePoint() {
        var series = Series.of(4, 5, 6, 7, 8).rebasedAfter(2, 4);

        assertThat(series.segments()).extracting(List::size).containsExactly(2, 2, 1);
    }

    @Test
    void theSeriesThatIsChangedStaysAsItWas() {
        var series = Series.of(4, 5, 6);

        var excluded = series.excluding(2);

        assertThat(uses(series)).containsOnly(Use.BASELINE);
        assertThat(excluded).isNotEqualTo(series);
    }

    @Test
    void countsAreDrawnOverTheirDenominators() {
        var series = Series.of(new double[] {1, 3}, new double[] {4, 10});

        assertThat(series.observations()).extracting(Observation::value).containsExactly(0.25, 0.3);
    }

    @Test
    void anEmptySeriesIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(Series::of).withMessageContaining("no points");
        assertThatIllegalArgumentException().isThrownBy(() -> new Series(List.of())).withMessageContaining("at least two");
    }

    @Test
    void aPointThatIsNoNumberIsRefusedByItsPlace() {
        for (var wrong : new double[] {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY}) {
            assertThatIllegalArgumentException().isThrownBy(() -> Series.of(4, wrong, 6))
                    .withMessageContaining("Point 2")
                    .withMessageContaining(String.valueOf(wrong))
                    .withMessageContaining("Leave the point out");
        }
    }

    @Test
    void aDenominatorThatIsNotAboveZeroIsRefusedByItsPlace() {
        for (var wrong : new double[] {0, -5, Double.NaN, Double.POSITIVE_INFINITY}) {
            assertThatIllegalArgumentException().isThrownBy(() -> Series.of(new double[] {1, 1, 1}, new double[] {10, 10, wrong}))
                    .withMessageContaining("Point 3")
                    .withMessageContaining(String.valueOf(wrong))
                    .withMessageContaining("above 0");
        }
    }

    @Test
    void countsWithoutTheirDenominatorsAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Series.of(new double[] {1, 2, 3}, new double[] {10, 10}))
                .withMessageContaining("3 counts")
                .withMessageContaining("2 denominators");
    }

    @Test
    void aPointThatIsNotThereIsRefused() {
        var series = Series.of(4, 5, 6);

        assertThatIllegalArgumentException().isThrownBy(() -> series.excluding(0)).withMessageContaining("no point 0").withMessageContaining("1 to 3");
        assertThatIllegalArgumentException().isThrownBy(() -> series.excluding(4)).withMessageContaining("no point 4");
        assertThatIllegalArgumentException().isThrownBy(() -> series.frozenAfter(4)).withMessageContaining("no point 4");
        assertThatIllegalArgumentException().isThrownBy(() -> series.frozenAfter(0)).withMessageContaining("no point 0");
        assertThatIllegalArgumentException().isThrownBy(() -> series.rebasedAfter(3)).withMessageContaining("no point 4");
    }

    private static List<Use> uses(Series series) {
        return series.observations().stream().map(Observation::use).toList();
    }
}

package org.wellspring.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.wellspring.web.TrendChart.Point;
import org.wellspring.web.TrendChart.Spot;
import org.wellspring.web.TrendChart.Value;

class TrendChartTests {
    @Test void aGapBreaksTheLineAndIsHatched() {
        var chart = TrendChart.of(List.of(shown("a", 40, 5), shown("b", 42, 5), hidden("c"), shown("d", 50, 6), shown("e", 48, 6)), false);

        assertThat(chart.lines()).hasSize(2);
        assertThat(chart.gaps()).hasSize(1);
        assertThat(chart.dots()).hasSize(4);
        assertThat(chart.whiskers()).isEmpty();
    }

    @Test void aValueThatStandsAloneHasItsMarginAsAWhisker() {
        var chart = TrendChart.of(List.of(hidden("a"), shown("b", 50, 10), hidden("c")), false);

        assertThat(chart.lines()).isEmpty();
        assertThat(chart.bands()).isEmpty();
        assertThat(chart.whiskers()).singleElement().satisfies(whisker -> assertThat(Double.parseDouble(whisker.upper())).isLessThan(Double.parseDouble(whisker.lower())));
    }

    @Test void moreIsHigherAndAMarginStopsAtTheEdges() {
        var chart = TrendChart.of(List.of(shown("a", 2, 9), shown("b", 96, 9)), false);

        assertThat(Double.parseDouble(chart.dots().getFirst().y())).isGreaterThan(Double.parseDouble(chart.dots().getLast().y()));
        assertThat(Arrays.stream(chart.bands().getFirst().split("[ ,]")).mapToDouble(Double::parseDouble)).allMatch(at -> at >= 0 && at <= TrendChart.WIDTH);
        assertThat(chart.bands().getFirst()).contains("," + chart.axis().percents().getFirst().y()).contains("," + chart.axis().percents().getLast().y());
    }

    @Test void timeRunsToTheLeftWhereReadingDoes() {
        var points = List.of(shown("a", 40, 5), shown("b", 42, 5), shown("c", 41, 5));

        var leftToRight = TrendChart.of(points, false);
        var rightToLeft = TrendChart.of(points, true);

        assertThat(xs(leftToRight)).isSorted();
        assertThat(xs(rightToLeft).reversed()).isSorted();
        assertThat(rightToLeft.axis().anchor()).isEqualTo("start");
    }

    @Test void labelsStayReadableWhateverTheLength() {
        var chart = TrendChart.of(IntStream.range(0, 52).mapToObj(week -> shown("w" + week, 40, 5)).toList(), false);

        assertThat(chart.labels()).hasSizeLessThanOrEqualTo(3).last().extracting(Spot::text).isEqualTo("w51");
    }

    private static List<Double> xs(TrendChart chart) {
        return chart.dots().stream().map(dot -> Double.parseDouble(dot.x())).toList();
    }

    private static Point shown(String label, int percent, int margin) {
        return new Point(label, Optional.of(new Value(percent, margin)));
    }

    private static Point hidden(String label) {
        return new Point(label, Optional.empty());
    }
}

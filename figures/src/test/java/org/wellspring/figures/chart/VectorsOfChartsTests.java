package org.wellspring.figures.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.wellspring.figures.Vectors;
import tools.jackson.databind.JsonNode;

/** Known answers of two published packages, computed here from what they were given. */
class VectorsOfChartsTests {

    @Test
    void aFrozenBaselineGivesTheKnownIndividuals() {
        var known = Vectors.read("spc.json").path("montgomery_6.5_I_freeze20");

        var chart = Chart.of(Kind.I, Series.of(numbers(known.path("input").path("cost"))).frozenAfter(20));

        agrees(chart, known);
    }

    @Test
    void excludedPointsAndANewPhaseGiveTheKnownShares() {
        var known = Vectors.read("spc.json").path("montgomery_7.1_P_exclude15_23_part30");
        var input = known.path("input");

        var chart = Chart.of(Kind.P, Series.of(numbers(input.path("count")), numbers(input.path("size"))).excluding(15, 23).rebasedAfter(30));

        agrees(chart, known);
    }

    @Test
    void excludedPointsInAFrozenBaselineGiveTheKnownCounts() {
        var known = Vectors.read("spc.json").path("montgomery_7.3_C_exclude6_20_freeze26");

        var chart = Chart.of(Kind.C, Series.of(numbers(known.path("input").path("count"))).excluding(6, 20).frozenAfter(26));

        agrees(chart, known);
    }

    @Test
    void bothNhsToolsAgreeOnAWildPoint() {
        var known = Vectors.read("spc.json").path("mdc_outlier_screen");
        var series = Series.of(numbers(known.path("y")));

        var screened = Chart.of(Kind.XMR, series).points().getFirst().limits();
        var excel = Chart.of(Kind.XMR_UNSCREENED, series).points().getFirst().limits();

        assertThat(screened.centre()).isCloseTo(known.path("mean").asDouble(), within(0.005));
        assertThat(screened.upper()).isCloseTo(known.path("screened").path("upl").asDouble(), within(0.005));
        assertThat(screened.lower()).isCloseTo(known.path("screened").path("lpl").asDouble(), within(0.005));
        assertThat(excel.upper()).isCloseTo(known.path("excel_unscreened").path("upl").asDouble(), within(0.005));
        assertThat(excel.lower()).isCloseTo(known.path("excel_unscreened").path("lpl").asDouble(), within(0.005));
    }

    /** The vectors give the runs of the first segment. */
    private static void agrees(Chart chart, JsonNode known) {
        var points = chart.points();
        assertThat(points.stream().mapToDouble(Point::value).toArray()).containsExactly(numbers(known.path("y")));
        close(points.stream().mapToDouble(point -> point.limits().centre()).toArray(), numbers(known.path("cl")));
        close(points.stream().mapToDouble(point -> point.limits().lower()).toArray(), numbers(known.path("lcl")));
        close(points.stream().mapToDouble(point -> point.limits().upper()).toArray(), numbers(known.path("ucl")));
        assertThat(points.stream().mapToDouble(point -> point.outside() ? 1 : 0).toArray()).containsExactly(numbers(known.path("sigma_signal")));
        agrees(chart.segments().getFirst().runs(), known.path("runs"));
    }

    private static void agrees(Runs runs, JsonNode known) {
        assertThat(runs.observed()).isEqualTo(known.path("n.obs").asInt());
        assertThat(runs.useful()).isEqualTo(known.path("n.useful").asInt());
        assertThat(runs.longestLength()).isEqualTo(known.path("longest.run").asInt());
        assertThat(runs.longestUsual()).isEqualTo((int) known.path("longest.run.max").asDouble());
        assertThat(runs.crossings()).isEqualTo((int) known.path("n.crossings").asDouble());
        assertThat(runs.crossingsUsual()).isEqualTo((int) known.path("n.crossings.min").asDouble());
        assertThat(runs.signal()).isEqualTo(known.path("runs.signal").asInt() == 1);
    }

    private static void close(double[] ours, double[] known) {
        assertThat(ours).hasSameSizeAs(known);
        IntStream.range(0, ours.length).forEach(at -> assertThat(ours[at]).isCloseTo(known[at], within(1e-12)));
    }

    private static double[] numbers(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).mapToDouble(JsonNode::asDouble).toArray();
    }
}

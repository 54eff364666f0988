package org.wellspring.launch.figures;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.wellspring.figures.chart.Assurance;
import org.wellspring.figures.chart.Chart;
import org.wellspring.figures.chart.Finding;
import org.wellspring.figures.chart.Kind;
import org.wellspring.figures.chart.Limits;
import org.wellspring.figures.chart.MakingDataCount;
import org.wellspring.figures.chart.Point;
import org.wellspring.figures.chart.Polarity;
import org.wellspring.figures.chart.Rule;
import org.wellspring.figures.chart.Runs;
import org.wellspring.figures.chart.Segment;
import org.wellspring.figures.chart.Series;
import org.wellspring.figures.chart.Use;
import org.wellspring.figures.chart.Variation;

/**
 * A chart as names and numbers. Points are lists in the order of time ({@code limits_from} marks those that made the limits); {@code runs}, {@code mean}, {@code screened} and
 * {@code excel_unscreened} are those of the first segment, {@code segments} has the runs of each, and {@code finding} and the
 * icons speak of the last.
 */
final class ChartAnswer {

    private ChartAnswer() {}

    static Map<String, Object> of(ChartCase asked) {
        var chart = Chart.of(asked.kind(), asked.series());
        var answer = new LinkedHashMap<String, Object>();
        answer.put("chart", asked.kind().code());
        putPoints(answer, chart.points());
        answer.put("runs", runs(chart.segments().getFirst().runs()));
        putBothNhsTools(answer, asked);
        answer.put("segments", chart.segments().stream().map(ChartAnswer::segment).toList());
        answer.put("finding", finding(Finding.of(chart), asked.polarity()));
        answer.put("nhs", nhs(chart, asked));
        return answer;
    }

    private static void putPoints(Map<String, Object> answer, List<Point> points) {
        putEach(answer, "y", points, Point::value);
        putEach(answer, "cl", points, point -> point.limits().centre());
        putEach(answer, "lcl", points, point -> point.limits().lower());
        putEach(answer, "ucl", points, point -> point.limits().upper());
        putEach(answer, "near_lcl", points, point -> point.limits().nearLower());
        putEach(answer, "near_ucl", points, point -> point.limits().nearUpper());
        putEach(answer, "include", points, point -> flag(point.included()));
        putEach(answer, "limits_from", points, point -> flag(point.use() == Use.BASELINE));
        putEach(answer, "sigma_signal", points, point -> flag(point.outside()));
    }

    private static void putEach(Map<String, Object> answer, String name, List<Point> points, Function<Point, Object> read) {
        answer.put(name, points.stream().map(read).toList());
    }

    private static Map<String, Object> runs(Runs runs) {
        var answer = new LinkedHashMap<String, Object>();
        answer.put("n.obs", runs.observed());
        answer.put("n.useful", runs.useful());
        answer.put("longest.run", runs.longestLength());
        answer.put("longest.run.max", runs.longestUsual());
        answer.put("n.crossings", runs.crossings());
        answer.put("n.crossings.min", runs.crossingsUsual());
        answer.put("runs.signal", flag(runs.signal()));
        return answer;
    }

    /** What the R package and the Excel tool of the NHS say of the same measurements. */
    private static void putBothNhsTools(Map<String, Object> answer, ChartCase asked) {
        switch (asked.kind()) {
            case I, XMR, XMR_UNSCREENED -> {
                var screened = firstLimits(Kind.XMR, asked.series());
                answer.put("mean", screened.centre());
                answer.put("screened", processLimits(screened));
                answer.put("excel_unscreened", processLimits(firstLimits(Kind.XMR_UNSCREENED, asked.series())));
            }
            case C, P, P_PRIME, U, U_PRIME, T -> { }
        }
    }

    private static Limits firstLimits(Kind kind, Series series) {
        return Chart.of(kind, series).points().getFirst().limits();
    }

    private static Map<String, Object> processLimits(Limits limits) {
        return named("upl", limits.upper(), "lpl", limits.lower());
    }

    private static Map<String, Object> segment(Segment segment) {
        return named(
                "from", segment.points().getFirst().number(), "to", segment.points().getLast().number(),
                "limits_are_provisional", segment.limitsAreProvisional(), "runs", runs(segment.runs()),
                "median", segment.median(), "runs_around_median", runs(segment.runsAroundMedian()));
    }

    private static Map<String, Object> finding(Finding finding, Polarity better) {
        return switch (finding) {
            case Finding.TooFew(var useful, var needed) -> named("says", "too-few", "n.useful", useful, "needed", needed);
            case Finding.Usual() -> named("says", "usual");
            case Finding.FewCrossings(var crossings, var usual) -> named("says", "few-crossings", "crossings", crossings, "usual", usual);
            case Finding.Shift shift -> named(
                    "says", "shift", "side", shift.run().side().name().toLowerCase(Locale.ROOT), "from", shift.run().from(), "to", shift.run().to(),
                    "length", shift.run().length(), "usual", shift.usual(), "variation", shift.variation(better).code());
        };
    }

    private static Map<String, Object> nhs(Chart chart, ChartCase asked) {
        var read = MakingDataCount.of(chart);
        return named(
                "rules", read.marked().stream().map(rules -> rules.stream().map(Rule::code).toList()).toList(),
                "variations", read.variations(asked.polarity()).stream().map(Variation::code).toList(),
                "variation_icon", read.icon(asked.polarity()).code(),
                "assurance_icon", Assurance.of(chart, asked.target(), asked.polarity()).code());
    }

    private static Map<String, Object> named(Object... namesAndValues) {
        var named = new LinkedHashMap<String, Object>();
        for (var at = 0; at < namesAndValues.length; at += 2) {
            named.put((String) namesAndValues[at], namesAndValues[at + 1]);
        }
        return named;
    }

    private static int flag(boolean holds) {
        return holds ? 1 : 0;
    }
}

package org.wellspring.figures.chart;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A chart read by the four NHS rules. Rules start afresh with each segment. An excluded point can lie outside the
 * limits; trends, shifts and two of three pass over it.
 *
 * @param marked the rules that mark each point of the chart, in their order
 */
public record MakingDataCount(Chart chart, List<Set<Rule>> marked) {

    public MakingDataCount {
        marked = List.copyOf(marked);
    }

    public static MakingDataCount of(Chart chart) {
        return new MakingDataCount(chart, chart.segments().stream().flatMap(segment -> marked(segment).stream()).toList());
    }

    /** What each point says. A point outside, near or in a shift says it on its own side; a trend point on the mean, on the side it heads for. */
    public List<Variation> variations(Polarity better) {
        var points = chart.points();
        return IntStream.range(0, points.size())
                .mapToObj(at -> marked.get(at).isEmpty() ? Variation.COMMON_CAUSE : Variation.special(high(points, at), better))
                .toList();
    }

    /** The icon of the chart: what its last point says; empty while limits are provisional. */
    public Variation icon(Polarity better) {
        return chart.last().limitsAreProvisional() ? Variation.EMPTY : variations(better).getLast();
    }

    private static boolean high(List<Point> points, int at) {
        return switch (points.get(at).side()) {
            case ABOVE -> true;
            case BELOW -> false;
            case ON -> points.get(Math.min(at + 1, points.size() - 1)).value() > points.get(Math.max(at - 1, 0)).value();
        };
    }

    private static List<Set<Rule>> marked(Segment segment) {
        var marked = segment.points().stream().map(MakingDataCount::outside).toList();
        var included = segment.included();
        var first = segment.points().getFirst().number();
        for (var rule : Rule.values()) {
            rule.marks(included).stream().forEach(at -> marked.get(included.get(at).number() - first).add(rule));
        }
        return marked;
    }

    private static Set<Rule> outside(Point point) {
        return point.outside() ? EnumSet.of(Rule.OUTSIDE) : EnumSet.noneOf(Rule.class);
    }
}

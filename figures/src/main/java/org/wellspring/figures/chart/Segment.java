package org.wellspring.figures.chart;

import java.util.List;

/**
 * Points that share one baseline.
 *
 * @param points in the order of time, at least two of them of the baseline
 */
public record Segment(List<Point> points) {

    /**
     * Fewest points for limits that hold still and for rules that can tell a change from chance. Making Data Count warns
     * under 12 (the code of its R package under 13).
     */
    public static final int ENOUGH = 12;

    public Segment {
        points = List.copyOf(points);
    }

    /** Points that runs, trends and shifts are looked for in. */
    public List<Point> included() {
        return points.stream().filter(Point::included).toList();
    }

    /** Runs around the centre line that is drawn, as other software prints them. */
    public Runs runs() {
        return Runs.of(included(), Point::side);
    }

    /** Runs around the {@link #median}, which no skewed distribution and no short frozen baseline misplaces. */
    public Runs runsAroundMedian() {
        var median = median();
        return Runs.of(included(), point -> Side.of(point.value(), median));
    }

    /** The middle of all points that are not excluded. */
    public double median() {
        var values = included().stream().mapToDouble(Point::value).sorted().toArray();
        return (values[(values.length - 1) / 2] + values[values.length / 2]) / 2;
    }

    /** Whether fewer than {@link #ENOUGH} points made the limits: they will still move. */
    public boolean limitsAreProvisional() {
        return points.stream().filter(point -> point.use() == Use.BASELINE).count() < ENOUGH;
    }
}

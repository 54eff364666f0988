package org.wellspring.figures.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A series with its limits: everything a picture needs but the words.
 *
 * @param segments in the order of time, at least one
 */
public record Chart(Kind kind, List<Segment> segments) {

    /** Limits need a difference between points. */
    private static final int FEWEST = 2;

    public Chart {
        segments = List.copyOf(segments);
    }

    /**
     * @throws IllegalArgumentException naming the point and what to do, for a point this kind of chart cannot hold, fewer
     *     than two baseline points in a segment, or a baseline without any spread
     */
    public static Chart of(Kind kind, Series series) {
        checkEach(kind, series);
        var segments = new ArrayList<Segment>();
        var first = 1;
        for (var observations : series.segments()) {
            segments.add(segment(kind, first, observations));
            first += observations.size();
        }
        return new Chart(kind, segments);
    }

    /** Every point of every segment. */
    public List<Point> points() {
        return segments.stream().flatMap(segment -> segment.points().stream()).toList();
    }

    /** What holds today. */
    public Segment last() {
        return segments.getLast();
    }

    private static void checkEach(Kind kind, Series series) {
        IntStream.range(0, series.observations().size())
                .forEach(at -> Series.numbered(at + 1, () -> kind.law().checked(series.observations().get(at))));
    }

    private static Segment segment(Kind kind, int first, List<Observation> observations) {
        var baseline = observations.stream().filter(observation -> observation.use() == Use.BASELINE).toList();
        var last = first + observations.size() - 1;
        if (baseline.size() < FEWEST) {
            throw new IllegalArgumentException("Points %d to %d leave %d to draw limits from, and limits need %d. Exclude fewer points, or lengthen the baseline.".formatted(first, last, baseline.size(), FEWEST));
        }
        try {
            return drawn(first, observations, kind.law().limits(baseline, observations));
        } catch (IllegalArgumentException flat) {
            throw new IllegalArgumentException("Points %d to %d, the first of them %s: %s".formatted(first, last, baseline.getFirst().value(), flat.getMessage()), flat);
        }
    }

    private static Segment drawn(int first, List<Observation> observations, List<Limits> limits) {
        return new Segment(IntStream.range(0, observations.size())
                .mapToObj(at -> new Point(first + at, observations.get(at).value(), observations.get(at).use(), limits.get(at)))
                .toList());
    }
}

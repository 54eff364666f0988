package org.wellspring.figures.chart;

import java.util.Collections;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Measurements one at a time (I, also called XmR): mean and average moving range.
 *
 * @param factor from the average moving range to a limit: 3 / 1.128, which Making Data Count rounds to 2.66
 * @param screened whether moving ranges of at least {@link #SCREEN} averages are left out once, so that one wild point
 *     does not widen the limits until it hides itself (Nelson 1982)
 */
record Individuals(double factor, boolean screened) implements Law {

    /** Expected range of two normal values, in standard deviations. */
    static final double D2 = 1.128;

    /** Upper limit of a moving range, in average moving ranges. */
    private static final double SCREEN = 3.267;

    @Override
    public Observation checked(Observation observation) {
        return observation;
    }

    @Override
    public List<Limits> limits(List<Observation> baseline, List<Observation> segment) {
        return Collections.nCopies(segment.size(), limits(baseline.stream().mapToDouble(Observation::value).toArray()));
    }

    Limits limits(double[] values) {
        var mean = DoubleStream.of(values).average().orElseThrow();
        return Limits.around(mean, factor * averageMovingRange(values));
    }

    private double averageMovingRange(double[] values) {
        var ranges = IntStream.range(1, values.length).mapToDouble(at -> Math.abs(values[at] - values[at - 1])).toArray();
        var average = DoubleStream.of(ranges).average().orElseThrow();
        return screened ? withoutWildOnes(ranges, average) : average;
    }

    /** A series that is flat but for the wild points would be left with no range at all: then all ranges stay. */
    private static double withoutWildOnes(double[] ranges, double average) {
        var tame = DoubleStream.of(ranges).filter(range -> range < SCREEN * average).average().orElse(0);
        return tame > 0 ? tame : average;
    }
}

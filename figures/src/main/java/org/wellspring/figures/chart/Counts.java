package org.wellspring.figures.chart;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Counts over a denominator (C, P, U): the limits of each point follow from its own denominator. The centre is all
 * that was counted over all it was counted in.
 *
 * @param laney whether limits are widened or narrowed by how much the points vary from one to the next compared with
 *     what the law expects (P', U'; Laney 2002): for large denominators, where a plain chart finds signals everywhere
 */
record Counts(Spread spread, boolean laney) implements Law {

    @Override
    public Observation checked(Observation observation) {
        if (observation.counted() < 0) {
            throw new IllegalArgumentException("A count (%s) must be 0 or more. Use an I chart for measurements and for noised figures, which can fall below 0.".formatted(observation.counted()));
        }
        return spread.checked(observation);
    }

    @Override
    public List<Limits> limits(List<Observation> baseline, List<Observation> segment) {
        var centre = baseline.stream().mapToDouble(Observation::counted).sum() / baseline.stream().mapToDouble(Observation::of).sum();
        var width = laney ? unexpected(baseline, centre) : 1;
        return segment.stream()
                .map(point -> Limits.around(centre, 3 * width * spread.deviation(centre, point.of())).within(0, spread.most()))
                .toList();
    }

    /** The standard deviation of the standardised points, from their moving range: 1 when the law holds. */
    private double unexpected(List<Observation> baseline, double centre) {
        var standardised = baseline.stream().mapToDouble(point -> (point.value() - centre) / spread.deviation(centre, point.of())).toArray();
        return IntStream.range(1, standardised.length)
                .mapToDouble(at -> Math.abs(standardised[at] - standardised[at - 1]))
                .average().orElseThrow() / Individuals.D2;
    }
}

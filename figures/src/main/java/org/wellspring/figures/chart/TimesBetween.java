package org.wellspring.figures.chart;

import java.util.Collections;
import java.util.List;

/**
 * Times between rare events (T). Exponential times raised to 1 / 3.6 are close to normal (Nelson 1994); limits are
 * those of individuals there, turned back. Above the upper limit: rarer than before.
 */
record TimesBetween() implements Law {

    private static final double POWER = 3.6;
    private static final Individuals TRANSFORMED = new Individuals(3 / Individuals.D2, true);

    @Override
    public Observation checked(Observation observation) {
        if (observation.counted() < 0) {
            throw new IllegalArgumentException("A time between events (%s) must be 0 or more. Check the order of the dates.".formatted(observation.counted()));
        }
        return observation;
    }

    @Override
    public List<Limits> limits(List<Observation> baseline, List<Observation> segment) {
        var transformed = baseline.stream().mapToDouble(point -> Math.pow(point.value(), 1 / POWER)).toArray();
        var limits = TRANSFORMED.limits(transformed).through(value -> Math.pow(Math.max(0, value), POWER));
        return Collections.nCopies(segment.size(), limits);
    }
}

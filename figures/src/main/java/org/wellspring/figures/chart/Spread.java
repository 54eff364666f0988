package org.wellspring.figures.chart;

/** How far chance moves a share or a rate. */
enum Spread {
    /** Each of the denominator either has it or not: binomial. */
    SHARE(1) {
        @Override
        double variance(double centre) {
            return centre * (1 - centre);
        }

        @Override
        Observation checked(Observation observation) {
            if (observation.counted() > observation.of()) {
                throw new IllegalArgumentException("A count (%s) must not exceed its denominator (%s). Use a U chart for events that can happen more than once.".formatted(observation.counted(), observation.of()));
            }
            return observation;
        }
    },

    /** Events that can happen any number of times: Poisson. */
    RATE(Double.MAX_VALUE) {
        @Override
        double variance(double centre) {
            return centre;
        }

        @Override
        Observation checked(Observation observation) {
            return observation;
        }
    },

    /** Events over areas that are all alike: Poisson, denominator 1. */
    COUNT(Double.MAX_VALUE) {
        @Override
        double variance(double centre) {
            return centre;
        }

        @Override
        Observation checked(Observation observation) {
            if (observation.of() != 1) {
                throw new IllegalArgumentException("A C chart has no denominators (%s). Use a U chart when areas differ.".formatted(observation.of()));
            }
            return observation;
        }
    };

    private final double most;

    Spread(double most) {
        this.most = most;
    }

    /** The largest value the unit allows. */
    double most() {
        return most;
    }

    double deviation(double centre, double of) {
        return Math.sqrt(variance(centre) / of);
    }

    abstract double variance(double centre);

    abstract Observation checked(Observation observation);
}

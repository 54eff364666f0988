package org.wellspring.figures.effect;

/**
 * What was seen of one action.
 *
 * @param change in the unit of the indicator; for a rate the logarithm of a ratio
 * @param interval 95%
 * @param p how often chance alone shows at least as much
 * @param detectable the smallest change this would have found in 80 of 100 repetitions, 0 or more
 * @param comparator with what it was compared
 */
public record Evidence(double change, Interval interval, double p, double detectable, ComparedWith comparator) implements Result {

    public Evidence {
        if (!(p >= 0 && p <= 1) || !(detectable >= 0) || !interval.contains(change)) {
            throw new IllegalArgumentException("Evidence needs a p (%s) from 0 to 1, a detectable change (%s) of 0 or more and a change (%s) within its interval (%s to %s)."
                    .formatted(p, detectable, change, interval.low(), interval.high()));
        }
    }

    public static Evidence of(Estimate estimate, ComparedWith comparator) {
        return new Evidence(estimate.value(), estimate.interval(), estimate.p(), estimate.detectable(), comparator);
    }
}

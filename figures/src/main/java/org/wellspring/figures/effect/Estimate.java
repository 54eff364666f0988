package org.wellspring.figures.effect;

import org.hipparchus.distribution.RealDistribution;
import org.hipparchus.distribution.continuous.NormalDistribution;
import org.hipparchus.distribution.continuous.TDistribution;

/**
 * An estimate with its error.
 *
 * @param value in the unit of what was measured; for counts the logarithm of a rate ratio
 * @param error standard error in the same unit, above 0
 * @param freedom degrees of freedom of Student's t; infinite for the normal distribution
 */
public record Estimate(double value, double error, double freedom) {

    private static final NormalDistribution NORMAL = new NormalDistribution();

    public Estimate {
        if (!Double.isFinite(value) || !(error > 0) || Double.isInfinite(error) || !(freedom > 0)) {
            throw new IllegalArgumentException("An estimate needs a value (%s), a standard error (%s) above 0 and degrees of freedom (%s) above 0.".formatted(value, error, freedom));
        }
    }

    /** The 95% interval. */
    public Interval interval() {
        var reach = error * law().inverseCumulativeProbability(0.975);
        return new Interval(value - reach, value + reach);
    }

    /** How often chance alone lies at least this far from none, on either side. */
    public double p() {
        return 2 * law().cumulativeProbability(-Math.abs(value) / error);
    }

    /** The smallest true change that would be found in 80 of 100 repetitions (a two-sided test at 5%). */
    public double detectable() {
        return error * (law().inverseCumulativeProbability(0.975) + law().inverseCumulativeProbability(0.8));
    }

    private RealDistribution law() {
        return Double.isInfinite(freedom) ? NORMAL : new TDistribution(freedom);
    }
}

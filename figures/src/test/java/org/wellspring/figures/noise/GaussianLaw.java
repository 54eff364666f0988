package org.wellspring.figures.noise;

import java.util.stream.LongStream;
import org.wellspring.figures.Rational;

/** The discrete Gaussian's law written down directly, in doubles, for comparison. */
public final class GaussianLaw {

    private final double sigma2;
    private final double all;

    public GaussianLaw(String sigma2) {
        this.sigma2 = Rational.parse(sigma2).toDouble();
        var far = (long) Math.ceil(40 * Math.sqrt(this.sigma2)) + 1;
        all = LongStream.rangeClosed(-far, far).mapToDouble(this::weight).sum();
    }

    /** How likely {@code x} is. */
    public double of(long x) {
        return weight(x) / all;
    }

    private double weight(long x) {
        return Math.exp(-(double) x * x / (2 * sigma2));
    }
}

package org.wellspring.figures.effect;

import java.util.Optional;

/** What a regression over a series with a change in it says. */
public sealed interface Fit permits Fit.Fitted, CannotTell {

    /**
     * @param asStated errors as if nothing but the stated chance were at work (plain Poisson, or the stated variances)
     * @param adjusted errors widened by {@code dispersion} where it is above 1
     * @param dispersion Pearson's chi-square by degree of freedom: 1 where the stated chance explains the scatter
     */
    record Fitted(Terms asStated, Terms adjusted, double dispersion) implements Fit {}

    /**
     * @param step how far the series jumps at the change
     * @param trend change by unit of time, before the change
     * @param slope how much the trend differs after the change, where that was asked
     */
    record Terms(Estimate step, Estimate trend, Optional<Estimate> slope) {}
}

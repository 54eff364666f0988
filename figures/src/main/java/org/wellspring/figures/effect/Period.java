package org.wellspring.figures.effect;

/**
 * What was counted in one period.
 *
 * @param time when, in periods: months for example; any origin
 * @param count events, 0 or more
 * @param exposure what could have had them (people, hours, shifts), above 0; 1 where it never changes
 */
public record Period(double time, long count, double exposure) {

    public Period {
        if (!Double.isFinite(time)) {
            throw new IllegalArgumentException("A period's time (%s) must be a number.".formatted(time));
        }
        if (count < 0) {
            throw new IllegalArgumentException("A count (%d at time %s) must be 0 or more.".formatted(count, time));
        }
        if (!(exposure > 0) || Double.isInfinite(exposure)) {
            throw new IllegalArgumentException("An exposure (%s at time %s) must be a number above 0.".formatted(exposure, time));
        }
    }

    double rate() {
        return count / exposure;
    }
}

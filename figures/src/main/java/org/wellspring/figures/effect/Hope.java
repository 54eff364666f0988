package org.wellspring.figures.effect;

/**
 * What was hoped for, written down before the change.
 *
 * @param rise whether the indicator was hoped to rise; false where it was hoped to fall
 * @param worth the smallest change worth having, in the unit of the indicator, above 0
 */
public record Hope(boolean rise, double worth) {

    public Hope {
        if (!(worth > 0) || Double.isInfinite(worth)) {
            throw new IllegalArgumentException("The smallest change worth having (%s) must be a number above 0.".formatted(worth));
        }
    }

    public static Hope ofARise(double worth) {
        return new Hope(true, worth);
    }

    public static Hope ofAFall(double worth) {
        return new Hope(false, worth);
    }

    boolean isMetBy(double change) {
        return rise ? change > 0 : change < 0;
    }
}

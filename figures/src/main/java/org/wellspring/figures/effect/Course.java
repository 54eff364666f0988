package org.wellspring.figures.effect;

import java.util.List;

/**
 * One group over all waves of a roll-out.
 *
 * @param adopts index of the first wave with the action, from 1; the number of waves or more for a group that never adopts
 * @param waves its figures, one by wave, all groups at the same times
 * @param weight how much the group counts, above 0: its people, or one over the variance of its figures
 */
public record Course(int adopts, List<Measured> waves, double weight) {

    public Course {
        waves = List.copyOf(waves);
        if (adopts < 1) {
            throw new IllegalArgumentException("A group that adopts in wave %d has no wave before. Leave it out.".formatted(adopts));
        }
        if (!(weight > 0) || Double.isInfinite(weight)) {
            throw new IllegalArgumentException("A group's weight (%s) must be a number above 0.".formatted(weight));
        }
    }

    double value(int wave) {
        return waves.get(wave).value();
    }
}

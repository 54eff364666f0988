package org.wellspring.figures.effect;

/** What a roll-out in waves shows. */
public sealed interface Difference permits Difference.Found, CannotTell {

    /**
     * @param effect mean change the action made, in the unit of the figures
     * @param interval 95%, of all effects the lot does not contradict
     * @param p share of the orders the lot could have drawn that show at least as much
     * @param error how far the effect strays over those orders
     * @param stated how far it would stray by the stated variances of the figures alone
     * @param orders how many orders were looked at
     */
    record Found(double effect, Interval interval, double p, double error, double stated, int orders) implements Difference {

        /** @param comparator {@link ComparedWith#BY_LOT}, or {@link ComparedWith#OTHER_TEAMS} where somebody chose who went first */
        public Evidence evidence(ComparedWith comparator) {
            var reach = (interval.high() - interval.low()) / 2;
            return new Evidence(effect, interval, p, Detectable.ofReach(reach), comparator);
        }
    }
}

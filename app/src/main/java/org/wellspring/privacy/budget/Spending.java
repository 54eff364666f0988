package org.wellspring.privacy.budget;

import java.util.List;
import java.util.Optional;
import org.wellspring.figures.Rational;
import org.wellspring.figures.Week;
import org.wellspring.figures.ledger.Guarantee;

/**
 * The account of 52 weeks.
 *
 * @param until the newest week that closed; empty before the first release
 * @param spent rho, as the newest release says
 * @param lines what was charged, newest first
 * @param announced what the notices say is still to come, the next first
 */
public record Spending(Optional<Week> until, Rational spent, List<Cost> lines, List<Cost> announced) {

    /**
     * @param kinds of the waves that close with this week
     * @param rho what they cost together
     */
    public record Cost(Week closing, List<String> kinds, Rational rho) {
        /** In hundredths of what a year may cost. */
        public double inHundred() {
            return hundredths(rho);
        }
    }

    public double spentInHundred() {
        return hundredths(spent);
    }

    public double announcedInHundred() {
        return hundredths(announced.stream().map(Cost::rho).reduce(Rational.ZERO, Rational::plus));
    }

    /** Not under 0: what is announced may close after what was spent first has grown a year old. */
    public double leftInHundred() {
        return Math.max(0, 100 - spentInHundred() - announcedInHundred());
    }

    public Guarantee guarantee() {
        return new Guarantee(spent);
    }

    /** The limit is rho 1.0, so one hundredth of it is rho 0.01. */
    private static double hundredths(Rational rho) {
        return Math.round(1_000 * rho.toDouble()) / 10.0;
    }
}

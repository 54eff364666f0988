package org.wellspring.figures.release;

import org.wellspring.figures.Rational;
import org.wellspring.figures.grid.Leaves;

/** Turns two noised cells into what a page may show. Works on released numbers alone, so it costs no privacy. */
public final class Share {

    /** Widest margin that is shown, in points. */
    public static final int WIDEST = 25;

    private Share() {}

    /**
     * @param cell0 noised count of "not heavy"; may be negative
     * @param cell1 noised count of "heavy"; may be negative
     * @param sigma2 variance of the noise on each cell; for a sum of leaves, theirs added up
     * @param eligible how many people could have answered
     */
    public static Published of(long cell0, long cell1, Rational sigma2, int eligible) {
        if (eligible < Leaves.GATE) {
            return new Published.CannotTell(Published.Reason.UNDER_GATE);
        }
        var answers = Math.addExact(cell0, cell1);
        if (answers <= 0) {
            return new Published.CannotTell(Published.Reason.TOO_WIDE);
        }
        var share = Math.clamp((double) cell1 / answers, 0, 1);
        var margin = (int) Math.ceil(Margin.points(share, answers, eligible, sigma2));
        return margin > WIDEST
                ? new Published.CannotTell(Published.Reason.TOO_WIDE)
                : new Published.Shown((int) Math.round(100 * share), margin);
    }
}

package org.wellspring.figures.chart;

/**
 * One point as it was counted: 12 late handovers ({@code counted}) in 50 ({@code of}), or a plain measurement ({@code of} 1).
 *
 * @param counted any finite number; charts of counts and times refuse one below 0
 * @param of the denominator, above 0
 * @param opens whether limits are computed afresh from this point on
 */
public record Observation(double counted, double of, Use use, boolean opens) {

    public Observation {
        if (!Double.isFinite(counted)) {
            throw new IllegalArgumentException("A point (%s) must be a number. Leave the point out, or write what was counted.".formatted(counted));
        }
        if (!(Double.isFinite(of) && of > 0)) {
            throw new IllegalArgumentException("A denominator (%s) must be above 0. Leave a point out in which nothing could be counted.".formatted(of));
        }
    }

    static Observation of(double counted, double of) {
        return new Observation(counted, of, Use.BASELINE, false);
    }

    /** As drawn: the counted over its denominator. */
    double value() {
        return counted / of;
    }

    Observation as(Use other) {
        return new Observation(counted, of, other, opens);
    }

    Observation opening() {
        return new Observation(counted, of, use, true);
    }
}

package org.wellspring.figures.effect;

import java.util.Optional;

/**
 * What a series is made of: a level, a trend, a step at the change, and where asked a new trend after it and a season. Bernal,
 * Cummins and Gasparrini, "Interrupted time series regression for the evaluation of public health interventions" (2017).
 *
 * @param change time of the first period after the change
 * @param newTrend whether the trend may differ after the change
 * @param harmonics pairs of sine and cosine for the season, 0 for none
 * @param year how many units of time a season lasts, above 0; 12 for months
 */
public record Segments(double change, boolean newTrend, int harmonics, double year) {

    static final int LEVEL = 0;
    static final int STEP = 1;
    static final int TREND = 2;
    static final int SLOPE = 3;

    private static final double MONTHS = 12;
    private static final int LEAST_ON_A_SIDE = 3;
    private static final double NOTHING = 1e-9;

    public Segments {
        if (!Double.isFinite(change)) {
            throw new IllegalArgumentException("The time of the change (%s) must be a number.".formatted(change));
        }
        if (harmonics < 0 || !(year > 0) || Double.isInfinite(year)) {
            throw new IllegalArgumentException("Harmonics (%d) must be 0 or more and a season (%s) above 0.".formatted(harmonics, year));
        }
    }

    /** A step and one trend, no season. */
    public static Segments stepAt(double change) {
        return new Segments(change, false, 0, MONTHS);
    }

    public Segments withNewTrend() {
        return new Segments(change, true, harmonics, year);
    }

    /** With a season of a year of months. */
    public Segments withHarmonics(int pairs) {
        return new Segments(change, newTrend, pairs, year);
    }

    int terms() {
        return (newTrend ? 4 : 3) + 2 * harmonics;
    }

    /**
     * Why these times cannot carry the terms, if so.
     *
     * @throws IllegalArgumentException where the times do not ascend
     */
    Optional<Why> refusal(double[] times) {
        for (var i = 1; i < times.length; i++) {
            if (!(times[i] > times[i - 1])) {
                throw new IllegalArgumentException("Time %s follows %s. Give the periods in order, each time once.".formatted(times[i], times[i - 1]));
            }
        }
        var after = 0;
        for (var time : times) {
            after += time >= change ? 1 : 0;
        }
        if (times.length - after < LEAST_ON_A_SIDE) {
            return Optional.of(Why.TOO_FEW_BEFORE);
        }
        if (after < LEAST_ON_A_SIDE) {
            return Optional.of(Why.TOO_FEW_AFTER);
        }
        return times.length <= terms() ? Optional.of(Why.TOO_FEW_FOR_THE_TERMS) : Optional.empty();
    }

    /** One row by time, one column by term. Time counts from the change, so that the step is the jump at the change. */
    double[][] rows(double[] times) {
        var rows = new double[times.length][];
        for (var i = 0; i < times.length; i++) {
            rows[i] = row(times[i]);
        }
        return rows;
    }

    private double[] row(double time) {
        var row = new double[terms()];
        var since = time - change;
        row[LEVEL] = 1;
        row[STEP] = since >= 0 ? 1 : 0;
        row[TREND] = since;
        if (newTrend) {
            row[SLOPE] = Math.max(0, since);
        }
        for (var pair = 0; pair < harmonics; pair++) {
            var turn = 2 * Math.PI * (pair + 1) * since / year;
            row[terms() - 2 * pair - 2] = rounded(Math.sin(turn));
            row[terms() - 2 * pair - 1] = rounded(Math.cos(turn));
        }
        return row;
    }

    /** The sine of whole half-turns is nothing, not the 1e-15 that floating point leaves. */
    private static double rounded(double wave) {
        return Math.abs(wave) < NOTHING ? 0 : wave;
    }
}

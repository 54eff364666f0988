package org.wellspring.figures.chart;

import java.util.OptionalDouble;

/** Whether a stable series will meet a target, as the NHS icons have it. */
public enum Assurance {
    CONSISTENTLY_PASS("consistently-pass"),
    CONSISTENTLY_FAIL("consistently-fail"),
    /** The target lies within the limits: chance decides. */
    INCONSISTENT("inconsistent"),
    /** No target, no better direction, or too few points. */
    EMPTY("empty");

    private final String code;

    Assurance(String code) {
        this.code = code;
    }

    /** As written in an answer: {@code consistently-pass}, {@code consistently-fail}, {@code inconsistent} or {@code empty}. */
    public String code() {
        return code;
    }

    /** Read from the limits of the last point: those of the last segment. */
    public static Assurance of(Chart chart, OptionalDouble target, Polarity better) {
        if (target.isEmpty() || better == Polarity.NEUTRAL || chart.last().limitsAreProvisional()) {
            return EMPTY;
        }
        var limits = chart.last().points().getLast().limits();
        var aim = target.getAsDouble();
        if (aim >= limits.lower() && aim <= limits.upper()) {
            return INCONSISTENT;
        }
        var above = aim > limits.upper();
        return above == (better == Polarity.INCREASE) ? CONSISTENTLY_FAIL : CONSISTENTLY_PASS;
    }
}

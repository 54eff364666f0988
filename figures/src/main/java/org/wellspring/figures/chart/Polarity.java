package org.wellspring.figures.chart;

import java.util.Arrays;

/** Which way a metric should go. */
public enum Polarity {
    INCREASE("increase"),
    DECREASE("decrease"),
    NEUTRAL("neutral");

    private final String code;

    Polarity(String code) {
        this.code = code;
    }

    /** As written in files: {@code increase}, {@code decrease} or {@code neutral}. */
    public String code() {
        return code;
    }

    /** @throws IllegalArgumentException for any other word */
    public static Polarity ofCode(String code) {
        return Arrays.stream(values())
                .filter(polarity -> polarity.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("A polarity (%s) is increase, decrease or neutral: the way that is better.".formatted(code)));
    }
}

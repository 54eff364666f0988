package org.wellspring.figures.chart;

/** What a point says about the series, as the NHS icons have it; high and low name the side on which it happens. */
public enum Variation {
    COMMON_CAUSE("common-cause"),
    IMPROVEMENT_HIGH("improvement-high"),
    IMPROVEMENT_LOW("improvement-low"),
    CONCERN_HIGH("concern-high"),
    CONCERN_LOW("concern-low"),
    NEUTRAL_HIGH("neutral-high"),
    NEUTRAL_LOW("neutral-low"),
    /** Too few points to say anything. */
    EMPTY("empty");

    private final String code;

    Variation(String code) {
        this.code = code;
    }

    /** As written in an answer: {@code common-cause}, {@code improvement-high}, …, {@code empty}. */
    public String code() {
        return code;
    }

    /** Something unusual on the high or the low side of a metric. */
    static Variation special(boolean high, Polarity better) {
        return switch (better) {
            case INCREASE -> high ? IMPROVEMENT_HIGH : CONCERN_LOW;
            case DECREASE -> high ? CONCERN_HIGH : IMPROVEMENT_LOW;
            case NEUTRAL -> high ? NEUTRAL_HIGH : NEUTRAL_LOW;
        };
    }
}

package org.wellspring.relay.rating;

/** The words in which ratings are released; each stands for {@link #ENOUGH} ratings or more, or says that there are fewer. */
final class RatingBands {
    static final int ENOUGH = 30;
    private static final String TOO_FEW = "too-few";

    private RatingBands() {}

    static String ratings(int count) {
        if (count < ENOUGH) {
            return "under-30";
        }
        return count < 50 ? "30-49" : count < 100 ? "50-99" : count < 200 ? "100-199" : "200+";
    }

    /** How many of {@code all} answered for somebody else. */
    static String proxy(int part, int all) {
        if (all < ENOUGH) {
            return TOO_FEW;
        }
        var percent = percent(part, all);
        return percent < 10 ? "0-9" : percent < 25 ? "10-24" : percent < 50 ? "25-49" : "50+";
    }

    /** How many of those who {@code answered} chose the highest answer; means sit at the ceiling and tell nothing. */
    static String top(int highest, int answered) {
        if (answered < ENOUGH) {
            return TOO_FEW;
        }
        var percent = percent(highest, answered);
        if (percent < 50) {
            return "0-49";
        }
        return percent >= 90 ? "90-100" : "%d0-%<d9".formatted(percent / 10);
    }

    /** Whole percent, never rounded up. */
    private static int percent(int part, int all) {
        return Math.toIntExact(100L * part / all);
    }
}

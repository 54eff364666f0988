package org.wellspring.figures.release;

import java.util.List;

/**
 * Which share of the eligible people is expected to answer the next question. Both halves reckon it from the same releases, so
 * that they agree on which questions are worth asking.
 *
 * @param share above 0, at most 1
 */
public record Answering(double share) {

    /** Together their noise weighs about half of one's, and they are less than a quarter old. */
    public static final int RELEASES = 3;

    /** Until the first release tells how many answer. */
    private static final double AT_FIRST = 0.6;
    /** Noise may leave nobody; one in a hundred is as good as nobody. */
    private static final double LEAST = 0.01;

    /**
     * How many answered, as far as noise lets tell, in one release.
     *
     * @param answers sum of the noised cells; may be below 0
     * @param eligible sum of the eligible people of the same figures, above 0
     */
    public record Turnout(long answers, long eligible) {
        double share() {
            return Math.clamp((double) answers / eligible, 0, 1);
        }
    }

    /** @param newest of the releases with figures, newest first; only the first {@link #RELEASES} count */
    public static Answering expected(List<Turnout> newest) {
        var share = newest.stream().limit(RELEASES).mapToDouble(Turnout::share).average().orElse(AT_FIRST);
        return new Answering(Math.max(LEAST, share));
    }
}

package org.wellspring.figures.instrument;

/**
 * What other people scored, to read one's own figure beside; never a target.
 *
 * @param scale it is about
 * @param who answered, how many, where
 * @param mean in the unit of the scale
 * @param spread the standard deviation between people
 * @param source the study
 */
public record Benchmark(String scale, String who, double mean, double spread, String source) {

    public Benchmark {
        Given.id(scale, "The scale of a benchmark");
        Given.text(who, "The people of a benchmark");
        Given.text(source, "The source of a benchmark");
        if (!Double.isFinite(mean) || !Double.isFinite(spread) || spread < 0) {
            throw new IllegalArgumentException("A benchmark needs a mean and a spread of 0 or more.");
        }
    }
}

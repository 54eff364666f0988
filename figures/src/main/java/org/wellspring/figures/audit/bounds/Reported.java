package org.wellspring.figures.audit.bounds;

/**
 * A figure as it was published: somewhere from {@code least} to {@code most}. Both are the number itself where it is exact, the ends of
 * its band, or half a step below and above what was rounded.
 *
 * @param row how often each cell is counted in it
 */
public record Reported(String name, int[] row, double least, double most) {

    public Reported {
        row = row.clone();
        if (!(least <= most)) {
            throw new IllegalArgumentException("Figure %s lies from %s to %s: the first must not be the larger one.".formatted(name, least, most));
        }
    }

    public static Reported exact(String name, int[] row, long number) {
        return new Reported(name, row, number, number);
    }

    @Override
    public int[] row() {
        return row.clone();
    }
}

package org.wellspring.figures.chart;

/**
 * What the last segment of a chart shows, decided by the Anhøj runs rules alone: of stable series no more than 5% show a
 * change, however long they are. Single points outside the limits are drawn, and decide nothing. A page puts a finding
 * into words.
 */
public sealed interface Finding {

    /** Fewer than {@link Segment#ENOUGH} points off the centre line: nothing can be said yet. */
    record TooFew(int useful, int needed) implements Finding {}

    /** Nothing unusual: what there is, chance explains. */
    record Usual() implements Finding {}

    /**
     * Longer on one side than chance explains.
     *
     * @param run the longest
     * @param usual the longest chance explains
     */
    record Shift(Run run, int usual) implements Finding {

        /** Whether that is what one wants of the metric. */
        public Variation variation(Polarity better) {
            return Variation.special(run.side() == Side.ABOVE, better);
        }
    }

    /**
     * The series goes from one side to the other too seldom: it drifts, swings slowly, or its points hang together.
     *
     * @param usual fewest chance explains
     */
    record FewCrossings(int crossings, int usual) implements Finding {}

    static Finding of(Chart chart) {
        var runs = chart.last().runs();
        if (runs.useful() < Segment.ENOUGH) {
            return new TooFew(runs.useful(), Segment.ENOUGH);
        }
        if (runs.tooLong()) {
            return new Shift(runs.longest().orElseThrow(), runs.longestUsual());
        }
        return runs.tooFewCrossings() ? new FewCrossings(runs.crossings(), runs.crossingsUsual()) : new Usual();
    }
}

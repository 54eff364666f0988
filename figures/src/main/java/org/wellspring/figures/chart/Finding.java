package org.wellspring.figures.chart;

/**
 * What the last segment of a chart shows. The Anhøj runs rules decide, because their false alarms are bounded: the four
 * NHS rules ({@link Rule}) find something in 39% of stable series of 52 points. A change is said only when the runs around
 * the line that is drawn and the runs around the median agree: around a mean alone the rules fire in 17% of skewed series
 * of 52 points, around a median alone in 10% of counts of two on average, and together in no more than 4% of either. The
 * price: halfway through 24 points a shift of 2.5 standard deviations is found five times in six, one of 1.5 once in
 * three. Where each point hangs together with the one before (correlation 0.4), one in five series of 24 points shows a
 * change, and more the longer they are: such a series is not stable. Single points outside the limits are drawn, and
 * decide nothing. A page puts a finding into words.
 */
public sealed interface Finding {

    /** Fewer than {@link Segment#ENOUGH} points off the drawn line, or off the median: nothing can be said yet. */
    record TooFew(int useful, int needed) implements Finding {}

    /** Nothing unusual: what there is, chance explains. */
    record Usual() implements Finding {}

    /**
     * Longer on one side of the drawn line than chance explains.
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
        var aroundMedian = chart.last().runsAroundMedian();
        var useful = Math.min(runs.useful(), aroundMedian.useful());
        if (useful < Segment.ENOUGH) {
            return new TooFew(useful, Segment.ENOUGH);
        }
        if (!runs.signal() || !aroundMedian.signal()) {
            return new Usual();
        }
        return runs.tooLong()
                ? new Shift(runs.longest().orElseThrow(), runs.longestUsual())
                : new FewCrossings(runs.crossings(), runs.crossingsUsual());
    }
}

package org.wellspring.figures.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hipparchus.distribution.discrete.BinomialDistribution;

/**
 * The Anhøj runs rules: a stable series crosses its middle often and never stays long on one side of it (Anhøj and
 * Olesen 2014; Anhøj 2015). Both bounds grow with the number of points, so false alarms do not.
 *
 * @param observed points that are not excluded
 * @param runs in the order of time
 */
public record Runs(int observed, List<Run> runs) {

    public Runs {
        runs = List.copyOf(runs);
    }

    /** @param side of the line on which a point lies; points on it are dropped */
    static Runs of(List<Point> points, Function<Point, Side> side) {
        var runs = new ArrayList<Run>();
        for (var point : points) {
            var here = side.apply(point);
            if (!runs.isEmpty() && runs.getLast().side() == here) {
                runs.add(runs.removeLast().and(point));
            } else if (here != Side.ON) {
                runs.add(Run.starting(here, point));
            }
        }
        return new Runs(points.size(), runs);
    }

    /** Points that do not lie on the line. */
    public int useful() {
        return runs.stream().mapToInt(Run::length).sum();
    }

    /** The first of the longest runs; none when every point lies on the line. */
    public Optional<Run> longest() {
        return runs.stream().reduce((first, next) -> next.length() > first.length() ? next : first);
    }

    /** Length of the longest run, 0 when there is none. */
    public int longestLength() {
        return longest().map(Run::length).orElse(0);
    }

    /** The longest run chance explains: log2(useful), rounded, and 3; 0 when no point is useful. */
    public int longestUsual() {
        return useful() == 0 ? 0 : (int) Math.round(Math.log(useful()) / Math.log(2)) + 3;
    }

    public int crossings() {
        return Math.max(0, runs.size() - 1);
    }

    /** Fewest crossings chance explains: the 5% point of a binomial distribution of useful - 1 tosses of a fair coin. */
    public int crossingsUsual() {
        return useful() < 2 ? 0 : new BinomialDistribution(useful() - 1, 0.5).inverseCumulativeProbability(0.05);
    }

    public boolean tooLong() {
        return longestLength() > longestUsual();
    }

    public boolean tooFewCrossings() {
        return crossings() < crossingsUsual();
    }

    public boolean signal() {
        return tooLong() || tooFewCrossings();
    }
}

package org.wellspring.figures.effect;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Groups take an action in waves, in an order drawn by lot; those that wait are the comparison. The error comes from the lot itself:
 * what would the same figures show under every other order (Fisher 1935; Athey and Imbens 2022). That holds for few groups, whatever
 * the noise and however a group's waves resemble each other.
 */
public final class StaggeredDifference {

    private StaggeredDifference() {}

    /**
     * @param courses two or more, all of the same number of waves; a group that misses a wave is left out before
     * @param seed for the sample of orders, where there are too many to look at all
     */
    public static Difference of(List<Course> courses, Before before, long seed) {
        var waves = waves(courses);
        var adopts = courses.stream().mapToInt(course -> Math.min(course.adopts(), waves)).toArray();
        var weights = courses.stream().mapToDouble(Course::weight).toArray();
        return Contrast.of(adopts, weights, waves, before)
                .map(contrast -> byLot(courses, contrast, before, adopts, weights, waves, seed))
                .orElseGet(() -> new CannotTell(Why.NO_COMPARATOR));
    }

    private static int waves(List<Course> courses) {
        var waves = courses.stream().mapToInt(course -> course.waves().size()).distinct().toArray();
        if (courses.size() < 2 || waves.length != 1 || waves[0] < 2) {
            throw new IllegalArgumentException("A roll-out needs two or more groups (%d) that all have the same two or more waves.".formatted(courses.size()));
        }
        return waves[0];
    }

    private static Difference byLot(List<Course> courses, Contrast drawn, Before before, int[] adopts, double[] weights, int waves, long seed) {
        var values = centred(courses, waves);
        var withAction = withAction(adopts, waves);
        var others = new ArrayList<Other>();
        new Orders(adopts).each(seed, order -> Contrast.of(order, weights, waves, before)
                .ifPresent(other -> others.add(new Other(other.of(values), other.of(withAction)))));
        var effect = drawn.of(values);
        var interval = Other.notContradicted(effect, others);
        if (Double.isInfinite(interval.low()) || Double.isInfinite(interval.high())) {
            return new CannotTell(Why.TOO_FEW_ORDERS);
        }
        return new Difference.Found(effect, interval, Other.p(effect, others), Other.error(effect, others),
                Math.sqrt(drawn.variance(variances(courses, waves))), others.size());
    }

    /** Groups differ, and cancel in every contrast; taken out first, they leave no rounding behind. */
    private static double[][] centred(List<Course> courses, int waves) {
        return courses.stream().map(course -> {
            var mean = IntStream.range(0, waves).mapToDouble(course::value).average().orElseThrow();
            return IntStream.range(0, waves).mapToDouble(wave -> course.value(wave) - mean).toArray();
        }).toArray(double[][]::new);
    }

    private static double[][] variances(List<Course> courses, int waves) {
        return courses.stream()
                .map(course -> IntStream.range(0, waves).mapToDouble(wave -> course.waves().get(wave).variance()).toArray())
                .toArray(double[][]::new);
    }

    private static double[][] withAction(int[] adopts, int waves) {
        return IntStream.of(adopts)
                .mapToObj(adopted -> IntStream.range(0, waves).mapToDouble(wave -> wave >= adopted ? 1 : 0).toArray())
                .toArray(double[][]::new);
    }
}

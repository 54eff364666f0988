package org.wellspring.figures.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Points in the order of time, with what each counts for.
 *
 * @param observations at least one
 */
public record Series(List<Observation> observations) {

    public Series {
        observations = List.copyOf(observations);
        if (observations.isEmpty()) {
            throw new IllegalArgumentException("A series has no points. Give at least two.");
        }
    }

    /** Measurements, counts over equal areas, or times between events. */
    public static Series of(double... values) {
        return of(values, DoubleStream.generate(() -> 1).limit(values.length).toArray());
    }

    /** Counts and what they were counted in, one denominator for each count. */
    public static Series of(double[] counted, double[] of) {
        if (counted.length != of.length) {
            throw new IllegalArgumentException("There are %d counts and %d denominators. Give one denominator for each count.".formatted(counted.length, of.length));
        }
        return new Series(IntStream.range(0, of.length).mapToObj(at -> numbered(at + 1, () -> Observation.of(counted[at], of[at]))).toList());
    }

    /** Without these points in limits and runs, because a known cause explains them. */
    public Series excluding(int... numbers) {
        return changed(numbers, observation -> observation.as(Use.EXCLUDED));
    }

    /** Limits from the points up to this one only; later ones are judged by them (a frozen baseline). */
    public Series frozenAfter(int number) {
        return judging(IntStream.rangeClosed(checked(number) + 1, observations.size()).toArray());
    }

    /** These points judged by the limits of others; an excluded one stays excluded. */
    public Series judging(int... numbers) {
        return changed(numbers, observation -> observation.use() == Use.EXCLUDED ? observation : observation.as(Use.JUDGED));
    }

    /** Limits afresh after each of these points: for a change that is known and large, never to make a signal go away. */
    public Series rebasedAfter(int... numbers) {
        return changed(Arrays.stream(numbers).map(number -> number + 1).toArray(), Observation::opening);
    }

    /** The series cut where limits begin afresh. */
    List<List<Observation>> segments() {
        var segments = new ArrayList<List<Observation>>();
        for (var observation : observations) {
            if (segments.isEmpty() || observation.opens()) {
                segments.add(new ArrayList<>());
            }
            segments.getLast().add(observation);
        }
        return segments;
    }

    /** A refusal that says which point it is about. */
    static <T> T numbered(int number, Supplier<T> point) {
        try {
            return point.get();
        } catch (IllegalArgumentException wrong) {
            throw new IllegalArgumentException("Point %d: %s".formatted(number, wrong.getMessage()), wrong);
        }
    }

    private Series changed(int[] numbers, UnaryOperator<Observation> change) {
        var changed = new ArrayList<>(observations);
        for (var number : numbers) {
            changed.set(checked(number) - 1, change.apply(changed.get(number - 1)));
        }
        return new Series(changed);
    }

    private int checked(int number) {
        if (number < 1 || number > observations.size()) {
            throw new IllegalArgumentException("There is no point %d: the series has points 1 to %d.".formatted(number, observations.size()));
        }
        return number;
    }
}

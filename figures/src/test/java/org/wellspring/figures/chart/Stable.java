package org.wellspring.figures.chart;

import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Series in which nothing happens. */
final class Stable {

    static final int SERIES = 2_000;

    private Stable() {}

    /** Normal values; each hangs together with the one before by {@code correlation}. The same for everyone, every time. */
    static Stream<Series> series(int points, double correlation) {
        var chance = new SplittableRandom(20_240_107L + points);
        return IntStream.range(0, SERIES).mapToObj(number -> Series.of(values(chance, points, correlation)));
    }

    /** Shares of so many people of whom each is counted with the same chance. */
    static Stream<Series> shares(int points, int people, double share) {
        var chance = new SplittableRandom(points);
        var of = DoubleStream.generate(() -> people).limit(points).toArray();
        return IntStream.range(0, SERIES).mapToObj(number -> Series.of(
                DoubleStream.generate(() -> chance.doubles(people).filter(lot -> lot < share).count()).limit(points).toArray(), of));
    }

    /** Counts of rare events over equal areas, two on average: of 200 chances each comes true once in a hundred times. */
    static Stream<Series> counts(int points) {
        return shares(points, 200, 0.01).map(series -> Series.of(series.observations().stream().mapToDouble(Observation::counted).toArray()));
    }

    /** Times between events of a constant rate. */
    static Stream<Series> times(int points) {
        var chance = new SplittableRandom(points);
        return IntStream.range(0, SERIES).mapToObj(number -> Series.of(
                DoubleStream.generate(() -> 100 * chance.nextExponential()).limit(points).toArray()));
    }

    /** The series with every later point higher by so much. */
    static Series raised(Series series, int after, double by) {
        var values = series.observations().stream().mapToDouble(Observation::value).toArray();
        return Series.of(IntStream.range(0, values.length).mapToDouble(at -> at < after ? values[at] : values[at] + by).toArray());
    }

    private static double[] values(SplittableRandom chance, int points, double correlation) {
        var fresh = Math.sqrt(1 - correlation * correlation);
        return DoubleStream.iterate(chance.nextGaussian(), before -> correlation * before + fresh * chance.nextGaussian()).limit(points).toArray();
    }
}

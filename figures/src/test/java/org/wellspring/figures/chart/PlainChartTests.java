package org.wellspring.figures.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every kind of chart reckoned once more with loops and running sums, in counts instead of shares, as it is done on paper. */
class PlainChartTests {

    private static final int POINTS = 22;

    @ParameterizedTest
    @EnumSource
    void everyLimitOfEveryPointIsTheOneReckonedOnPaper(Kind kind) {
        for (var seed = 0; seed < 60; seed++) {
            var random = new Random(seed);
            var most = seed % 5 == 0 ? 4 : 19;
            var counted = IntStream.range(0, POINTS).mapToDouble(at -> 1 + random.nextInt(most)).toArray();
            var of = kind == Kind.C ? Textbook.each(1, POINTS) : IntStream.range(0, POINTS).mapToDouble(at -> 20 + random.nextInt(60)).toArray();

            var points = Chart.of(kind, Series.of(counted, of)).points();

            for (var at = 0; at < POINTS; at++) {
                var paper = paper(kind, counted, of, at);
                var limits = points.get(at).limits();
                assertThat(new double[] {limits.lower(), limits.centre(), limits.upper()}).as("seed %d point %d", seed, at + 1).containsExactly(paper, within(1e-9));
            }
        }
    }

    /** Everybody counted in twelfths: a plain chart believes it knows twelve times as much, a prime chart sees that nothing has changed. */
    @ParameterizedTest
    @EnumSource(names = {"P", "U", "P_PRIME", "U_PRIME"})
    void countingInDozensNarrowsAPlainChartAndNotAPrimeChart(Kind kind) {
        var counted = new double[] {12, 18, 9, 22, 15, 11, 20, 14};
        var of = new double[] {60, 70, 50, 90, 65, 55, 80, 75};

        var once = Chart.of(kind, Series.of(counted, of)).points();
        var dozens = Chart.of(kind, Series.of(times(12, counted), times(12, of))).points();

        var narrower = kind == Kind.P || kind == Kind.U ? Math.sqrt(12) : 1;
        for (var at = 0; at < counted.length; at++) {
            assertThat(dozens.get(at).limits().centre()).isCloseTo(once.get(at).limits().centre(), within(1e-12));
            assertThat(dozens.get(at).limits().upper() - dozens.get(at).limits().centre()).isCloseTo((once.get(at).limits().upper() - once.get(at).limits().centre()) / narrower, within(1e-9));
        }
    }

    /** Falls by a thousand bed days instead of by bed day: the same chart with another ruler. */
    @ParameterizedTest
    @ValueSource(doubles = {0.001, 7, 1000})
    void anotherUnitOfAreaIsAnotherRuler(double unit) {
        var counted = new double[] {3, 8, 5, 9, 2, 6, 7};
        var of = new double[] {410, 530, 470, 560, 300, 490, 500};
        for (var kind : new Kind[] {Kind.U, Kind.U_PRIME}) {
            var days = Chart.of(kind, Series.of(counted, of)).points();
            var units = Chart.of(kind, Series.of(counted, times(unit, of))).points();

            for (var at = 0; at < of.length; at++) {
                assertThat(unit * units.get(at).value()).isCloseTo(days.get(at).value(), within(1e-9));
                assertThat(unit * units.get(at).limits().upper()).isCloseTo(days.get(at).limits().upper(), within(1e-9));
                assertThat(units.get(at).outside()).isEqualTo(days.get(at).outside());
            }
        }
    }

    private static double[] paper(Kind kind, double[] counted, double[] of, int at) {
        return switch (kind) {
            case I -> individuals(divided(counted, of), 3 / 1.128, true);
            case XMR -> individuals(divided(counted, of), 2.66, true);
            case XMR_UNSCREENED -> individuals(divided(counted, of), 2.66, false);
            case T -> {
                var root = divided(counted, of);
                for (var each = 0; each < root.length; each++) {
                    root[each] = Math.exp(Math.log(root[each]) / 3.6);
                }
                var limits = individuals(root, 3 / 1.128, true);
                yield new double[] {limits[0] < 0 ? 0 : Math.pow(limits[0], 3.6), Math.pow(limits[1], 3.6), Math.pow(limits[2], 3.6)};
            }
            case C, U -> counts(counted, of, at, false, 1);
            case U_PRIME -> counts(counted, of, at, false, wander(counted, of, false));
            case P -> counts(counted, of, at, true, 1);
            case P_PRIME -> counts(counted, of, at, true, wander(counted, of, true));
        };
    }

    private static double[] individuals(double[] values, double factor, boolean screened) {
        var mean = 0.0;
        var range = 0.0;
        for (var each = 0; each < values.length; each++) {
            mean += values[each] / values.length;
            range += each == 0 ? 0 : Math.abs(values[each] - values[each - 1]) / (values.length - 1);
        }
        var kept = 0.0;
        var left = 0;
        for (var each = 1; each < values.length; each++) {
            var wild = screened && Math.abs(values[each] - values[each - 1]) >= 3.267 * range;
            kept += wild ? 0 : Math.abs(values[each] - values[each - 1]);
            left += wild ? 0 : 1;
        }
        return new double[] {mean - factor * kept / left, mean, mean + factor * kept / left};
    }

    /** The expected count of a point and three of its deviations, as a number of events, brought back to a share or a rate. */
    private static double[] counts(double[] counted, double[] of, int at, boolean share, double wider) {
        var all = 0.0;
        var out = 0.0;
        for (var each = 0; each < of.length; each++) {
            all += counted[each];
            out += of[each];
        }
        var expected = of[at] * all / out;
        var reach = 3 * wider * Math.sqrt(expected - (share ? expected * expected / of[at] : 0));
        return new double[] {Math.max(0, expected - reach) / of[at], expected / of[at], share ? Math.min(of[at], expected + reach) / of[at] : (expected + reach) / of[at]};
    }

    /** How far standardised points lie apart on average, by 1.128. */
    private static double wander(double[] counted, double[] of, boolean share) {
        var sum = 0.0;
        var before = 0.0;
        for (var at = 0; at < of.length; at++) {
            var limits = counts(counted, of, at, share, 1e-3);
            var z = (counted[at] / of[at] - limits[1]) / ((limits[2] - limits[1]) / 3e-3);
            sum += at == 0 ? 0 : Math.abs(z - before);
            before = z;
        }
        return sum / (of.length - 1) / 1.128;
    }

    private static double[] divided(double[] counted, double[] of) {
        return IntStream.range(0, of.length).mapToDouble(at -> counted[at] / of[at]).toArray();
    }

    private static double[] times(double factor, double[] values) {
        return IntStream.range(0, values.length).mapToDouble(at -> factor * values[at]).toArray();
    }
}

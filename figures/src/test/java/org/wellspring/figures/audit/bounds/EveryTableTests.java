package org.wellspring.figures.audit.bounds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The bounds beside all tables of whole numbers that fit, written out one after the other. */
class EveryTableTests {

    private static final double NEAR = 1e-6;

    /** In a table with rows and columns added up the corners of what is possible are whole numbers: the bounds are exactly met. */
    @Test
    void betweenRowsAndColumnsTheBoundsAreThoseOfTheTables() {
        var random = new Random(21);
        for (int round = 0; round < 40; round++) {
            var truth = random.ints(6, 0, 4).toArray();
            var reported = Stream.of(new int[] {1, 1, 1, 0, 0, 0}, new int[] {0, 0, 0, 1, 1, 1}, new int[] {1, 0, 0, 1, 0, 0}, new int[] {0, 1, 0, 0, 1, 0})
                    .map(row -> Reported.exact("sum", row, sum(row, truth))).toList();
            var fitting = tables(6, 3).filter(table -> reported.stream().allMatch(figure -> fits(figure, table))).toList();

            for (int cell = 0; cell < 6; cell++) {
                var at = cell;
                var interval = new Bounds(new double[6], threes(6), reported).of(only(6, cell));

                assertThat(interval.least()).isCloseTo(fitting.stream().mapToInt(table -> table[at]).min().orElseThrow(), within(NEAR));
                assertThat(interval.most()).isCloseTo(fitting.stream().mapToInt(table -> table[at]).max().orElseThrow(), within(NEAR));
            }
        }
    }

    /** Figures that count cells twice or take some off, bands and exact ones: a bound may be wider than whole numbers allow, never narrower. */
    @Test
    void noTableLiesOutsideWhateverIsReported() {
        var random = new Random(22);
        for (int round = 0; round < 60; round++) {
            var truth = random.ints(5, 0, 4).toArray();
            var reported = new ArrayList<Reported>();
            for (int figure = 0; figure < 3; figure++) {
                var row = random.ints(5, -1, 3).toArray();
                var slack = random.nextInt(3);
                reported.add(new Reported("band", row, sum(row, truth) - slack, sum(row, truth) + random.nextInt(3)));
            }
            var asked = random.ints(5, -1, 3).toArray();

            var interval = new Bounds(new double[5], threes(5), reported).of(asked);

            var sums = tables(5, 3).filter(table -> reported.stream().allMatch(figure -> fits(figure, table))).mapToInt(table -> sum(asked, table)).summaryStatistics();
            assertThat(interval.least()).as("round %d", round).isLessThanOrEqualTo(sums.getMin() + NEAR);
            assertThat(interval.most()).as("round %d", round).isGreaterThanOrEqualTo(sums.getMax() - NEAR);
        }
    }

    /** What is called smallest and largest can itself be the truth: it fits every range and figure, and has the sum that is said of it. */
    @Test
    void theTwoEndsAreReachedByCellsThatFit() {
        var random = new Random(23);
        for (int round = 0; round < 60; round++) {
            var truth = random.doubles(5, -2, 6).toArray();
            var reported = new ArrayList<Reported>();
            for (int figure = 0; figure < 2; figure++) {
                var row = random.ints(5, 0, 3).toArray();
                reported.add(new Reported("rounded", row, Math.floor(sum(row, truth)), Math.floor(sum(row, truth)) + 1));
            }
            var least = new double[] {-2, -2, -2, -2, -2};
            var most = new double[] {6, 6, 6, 6, 6};
            var asked = random.ints(5, -1, 2).toArray();

            var interval = new Bounds(least, most, reported).of(asked);

            for (var end : List.of(interval.smallest(), interval.largest())) {
                assertThat(Arrays.stream(end).boxed()).allMatch(cell -> cell >= -2 - NEAR && cell <= 6 + NEAR);
                assertThat(reported).allMatch(figure -> sum(figure.row(), end) >= figure.least() - NEAR && sum(figure.row(), end) <= figure.most() + NEAR);
            }
            assertThat(sum(asked, interval.smallest())).isCloseTo(interval.least(), within(NEAR));
            assertThat(sum(asked, interval.largest())).isCloseTo(interval.most(), within(NEAR));
            assertThat(sum(asked, truth)).isBetween(interval.least() - NEAR, interval.most() + NEAR);
        }
    }

    /** The bounds of one cell of four beside a total (Fréchet 1940): at least row + column - all, at least nothing, at most either sum. */
    @ParameterizedTest
    @CsvSource({"3, 5, 10, 0, 3", "8, 7, 10, 5, 7", "10, 4, 10, 4, 4", "0, 4, 10, 0, 0", "9, 9, 10, 8, 9", "1000000, 999999, 1000001, 999998, 999999"})
    void oneCellOfFourIsBoundAsItHasBeenKnownToBe(int row, int column, int all, double least, double most) {
        var bounds = new Bounds(new double[4], new double[] {2e6, 2e6, 2e6, 2e6}, List.of(
                Reported.exact("row", new int[] {1, 1, 0, 0}, row),
                Reported.exact("column", new int[] {1, 0, 1, 0}, column),
                Reported.exact("all", new int[] {1, 1, 1, 1}, all)));

        var interval = bounds.of(only(4, 0));

        assertThat(interval.least()).isCloseTo(least, within(1e-3));
        assertThat(interval.most()).isCloseTo(most, within(1e-3));
    }

    private static Stream<int[]> tables(int cells, int most) {
        var base = most + 1;
        return IntStream.range(0, (int) Math.pow(base, cells)).mapToObj(code -> {
            var table = new int[cells];
            for (int j = 0, rest = code; j < cells; j++, rest /= base) {
                table[j] = rest % base;
            }
            return table;
        });
    }

    private static boolean fits(Reported figure, int[] table) {
        return sum(figure.row(), table) >= figure.least() && sum(figure.row(), table) <= figure.most();
    }

    private static double[] threes(int cells) {
        return IntStream.range(0, cells).mapToDouble(_ -> 3).toArray();
    }

    private static int[] only(int cells, int cell) {
        return IntStream.range(0, cells).map(j -> j == cell ? 1 : 0).toArray();
    }

    private static int sum(int[] row, int[] cells) {
        return IntStream.range(0, row.length).map(j -> row[j] * cells[j]).sum();
    }

    private static double sum(int[] row, double[] cells) {
        return IntStream.range(0, row.length).mapToDouble(j -> row[j] * cells[j]).sum();
    }
}

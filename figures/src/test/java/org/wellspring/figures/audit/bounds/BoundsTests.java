package org.wellspring.figures.audit.bounds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BoundsTests {

    private static final int[] FIRST = {1, 0};

    @Test
    void aCellWithoutFiguresHasItsWholeRange() {
        var bounds = new Bounds(new double[] {0, 0}, new double[] {9, 30}, List.of());

        assertThat(bounds.of(FIRST).least()).isZero();
        assertThat(bounds.of(FIRST).most()).isEqualTo(9);
        assertThat(bounds.of(new int[] {1, 1}).most()).isEqualTo(39);
    }

    /** 37 of 39 said yes: at least 7 of the 9 in the small team did, although no figure is about them. */
    @Test
    void aTotalNearItsEndNarrowsASmallTeam() {
        var bounds = new Bounds(new double[] {0, 0}, new double[] {9, 30}, List.of(Reported.exact("all", new int[] {1, 1}, 37)));

        assertThat(bounds.of(FIRST).least()).isCloseTo(7, within(1e-9));
        assertThat(bounds.of(FIRST).most()).isCloseTo(9, within(1e-9));
        assertThat(bounds.narrowed(FIRST, 5)).isTrue();
        assertThat(bounds.narrowed(FIRST, 1.5)).isFalse();
    }

    @Test
    void twoExactFiguresLeaveNothingOpen() {
        var bounds = new Bounds(new double[] {0, 0}, new double[] {9, 30},
                List.of(Reported.exact("all", new int[] {1, 1}, 20), Reported.exact("large", new int[] {0, 1}, 16)));

        assertThat(bounds.of(FIRST).least()).isCloseTo(4, within(1e-9));
        assertThat(bounds.of(FIRST).width()).isCloseTo(0, within(1e-9));
    }

    @Test
    void bandsLeaveAsMuchOpenAsTheyAreWide() {
        var bands = List.of(new Reported("all, 10 or more", new int[] {1, 1}, 10, 39), new Reported("large, 6 to 9", new int[] {0, 1}, 6, 9));
        var bounds = new Bounds(new double[] {0, 0}, new double[] {9, 30}, bands);

        assertThat(bounds.of(FIRST).least()).isCloseTo(1, within(1e-9));
        assertThat(bounds.of(FIRST).most()).isCloseTo(9, within(1e-9));
        assertThat(bounds.narrowed(FIRST, 5)).isFalse();
    }

    @Test
    void roundingToFiveIsHalfAStepEitherWay() {
        var rounded = List.of(new Reported("all, about 25", new int[] {1, 1}, 22.5, 27.5), new Reported("large, about 20", new int[] {0, 1}, 17.5, 22.5));
        var bounds = new Bounds(new double[] {0, 0}, new double[] {9, 30}, rounded);

        assertThat(bounds.of(FIRST).least()).isCloseTo(0, within(1e-9));
        assertThat(bounds.of(FIRST).most()).isCloseTo(9, within(1e-9));
    }

    /** Where the width is exactly the one asked the tolerance errs towards the alarm. */
    @Test
    void anIntervalJustAsWideAsAskedIsCalledNarrowed() {
        var bounds = new Bounds(new double[] {0}, new double[] {5}, List.of());

        assertThat(bounds.narrowed(new int[] {1}, 5)).isTrue();
        assertThat(bounds.narrowed(new int[] {1}, 4.999)).isFalse();
    }

    @Test
    void cellsMayStartBelowOrAboveNothing() {
        var bounds = new Bounds(new double[] {-3, 4}, new double[] {2, 8}, List.of(Reported.exact("sum", new int[] {1, 1}, 5)));

        assertThat(bounds.of(FIRST).least()).isCloseTo(-3, within(1e-9));
        assertThat(bounds.of(FIRST).most()).isCloseTo(1, within(1e-9));
    }

    /** Beside every table there is: cells of 0 to 3, all of them tried. A bound may be wider than whole numbers allow, never narrower. */
    @Test
    void noTableThatFitsLiesOutsideTheBounds() {
        var random = new Random(5);
        for (int round = 0; round < 60; round++) {
            var cells = 4;
            var truth = random.ints(cells, 0, 4).toArray();
            var rows = IntStream.range(0, 1 + random.nextInt(3)).mapToObj(_ -> random.ints(cells, 0, 2).toArray()).toList();
            var reported = new ArrayList<Reported>();
            rows.forEach(row -> reported.add(Reported.exact("", row, sum(row, truth))));
            var group = random.ints(cells, 0, 2).toArray();

            var interval = new Bounds(new double[cells], new double[] {3, 3, 3, 3}, reported).of(group);

            var fitting = IntStream.range(0, 256).mapToObj(code -> new int[] {code & 3, code >> 2 & 3, code >> 4 & 3, code >> 6 & 3})
                    .filter(table -> rows.stream().allMatch(row -> sum(row, table) == sum(row, truth))).mapToInt(table -> sum(group, table)).summaryStatistics();
            assertThat((double) fitting.getMin()).isGreaterThanOrEqualTo(interval.least() - 1e-6);
            assertThat((double) fitting.getMax()).isLessThanOrEqualTo(interval.most() + 1e-6);
        }
    }

    @Test
    void figuresThatContradictEachOtherAreSaidToDoSo() {
        var bounds = new Bounds(new double[] {0, 0}, new double[] {9, 30}, List.of(Reported.exact("all", new int[] {1, 1}, 50)));

        assertThatIllegalArgumentException().isThrownBy(() -> bounds.of(FIRST)).withMessageContaining("No cells within their ranges");
    }

    @Test
    void whatDoesNotFitTogetherIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Bounds(new double[] {1}, new double[] {0}, List.of())).withMessageContaining("Cell 1");
        assertThatIllegalArgumentException().isThrownBy(() -> new Bounds(new double[] {0}, new double[] {Double.POSITIVE_INFINITY}, List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Bounds(new double[] {0}, new double[] {1}, List.of(Reported.exact("f", new int[] {1, 1}, 1)))).withMessageContaining("Figure f");
        assertThatIllegalArgumentException().isThrownBy(() -> new Reported("f", new int[] {1}, 2, 1)).withMessageContaining("Figure f");
        assertThatIllegalArgumentException().isThrownBy(() -> new Reported("f", new int[] {1}, Double.NaN, 1));
    }

    @Test
    void aRangeOrARowThatDoesNotFitIsNamed() {
        var nothing = List.<Reported>of();
        assertThatIllegalArgumentException().isThrownBy(() -> new Bounds(new double[2], new double[] {1, Double.NaN}, nothing))
                .withMessageContaining("Cell 2 needs a range from a smaller to a larger number");
        assertThatIllegalArgumentException().isThrownBy(() -> new Bounds(new double[] {Double.NEGATIVE_INFINITY}, new double[1], nothing))
                .withMessageContaining("Cell 1");
        assertThatIllegalArgumentException().isThrownBy(() -> new Bounds(new double[2], new double[1], nothing)).withMessageContaining("Cell 1");
        assertThatIllegalArgumentException().isThrownBy(() -> new Reported("falls", new int[] {1}, 3, Double.NaN))
                .withMessage("Figure falls lies from 3.0 to NaN: the first must not be the larger one.");
        assertThat(new Reported("falls", new int[] {1}, 3, 3).most()).isEqualTo(3);
    }

    private static int sum(int[] row, int[] cells) {
        return IntStream.range(0, row.length).map(j -> row[j] * cells[j]).sum();
    }
}

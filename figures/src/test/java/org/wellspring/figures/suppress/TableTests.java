package org.wellspring.figures.suppress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TableTests {

    @Test
    void aLineEndsInItsTotal() {
        assertThat(Table.line(3, 9, 14).counts()).containsExactly(3, 9, 14, 26);
        assertThat(Table.line(3, 9, 14).inner()).containsExactly(0, 1, 2);
    }

    @Test
    void aGridHasTotalsBehindItsRowsAndUnderItsColumns() {
        var grid = Table.grid(new int[][] {{1, 2}, {3, 4}});

        assertThat(grid.counts()).containsExactly(1, 2, 3, 3, 4, 7, 4, 6, 10);
        assertThat(grid.inner()).containsExactly(0, 1, 3, 4);
        assertThat(grid.row(2)).containsExactly(1, 1, 0, 0);
        assertThat(grid.row(6)).containsExactly(1, 0, 1, 0);
        assertThat(grid.row(8)).containsExactly(1, 1, 1, 1);
        assertThat(grid.row(3)).containsExactly(0, 0, 1, 0);
    }

    @Test
    void aHierarchyIsAnyTreeOfSums() {
        var tree = new Table(List.of(3, 9, 20, 12, 32), List.of(new Table.Sum(3, List.of(0, 1)), new Table.Sum(4, List.of(3, 2))));

        assertThat(tree.inner()).containsExactly(0, 1, 2);
        assertThat(tree.row(4)).containsExactly(1, 1, 1);
    }

    @Test
    void aTotalThatIsNoneIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Table(List.of(1, 2, 4), List.of(new Table.Sum(2, List.of(0, 1))))).withMessageContaining("add up to 3");
        assertThatIllegalArgumentException().isThrownBy(() -> Table.line(-1, 4)).withMessageContaining("0 or more");
    }

    /** Every cell's row, times the inner cells, is the cell. */
    @Test
    void theRowOfEveryCellAddsUpToItsCount() {
        var random = new Random(91);
        for (int round = 0; round < 40; round++) {
            var grid = Table.grid(IntStream.range(0, 1 + random.nextInt(4)).mapToObj(_ -> random.ints(3, 0, 50).toArray()).toArray(int[][]::new));

            for (int cell = 0; cell < grid.size(); cell++) {
                var row = grid.row(cell);
                assertThat(IntStream.range(0, row.length).map(j -> row[j] * grid.counts().get(grid.inner().get(j))).sum()).isEqualTo(grid.counts().get(cell));
                assertThat(row).containsAnyOf(1).doesNotContain(-1);
            }
        }
    }

    @Test
    void aSumHasItsTotalAndItsPartsAndNothingElse() {
        var sum = new Table.Sum(4, List.of(1, 3));

        assertThat(IntStream.range(0, 6).filter(sum::has)).containsExactly(1, 3, 4);
    }

    @Test
    void aGridOfOneCellIsFourTimesTheSameNumber() {
        var grid = Table.grid(new int[][] {{7}});

        assertThat(grid.counts()).containsExactly(7, 7, 7, 7);
        assertThat(grid.inner()).containsExactly(0);
        assertThat(IntStream.range(0, 4)).allMatch(cell -> grid.row(cell)[0] == 1);
    }

    @Test
    void everyRowColumnAndTotalOfAGridIsASum() {
        var grid = Table.grid(new int[][] {{1, 2, 3}, {4, 5, 6}});

        assertThat(grid.sums()).extracting(Table.Sum::total).containsExactly(3, 7, 11, 8, 9, 10, 11);
        assertThat(grid.sums()).allMatch(sum -> sum.parts().stream().mapToInt(grid.counts()::get).sum() == grid.counts().get(sum.total()));
        assertThat(grid.sums().getLast().parts()).containsExactly(3, 7);
    }

    @Test
    void whatTheCallerChangesAfterwardsChangesNoTable() {
        var counts = new ArrayList<>(List.of(1, 2, 3));
        var parts = new ArrayList<>(List.of(0, 1));
        var table = new Table(counts, List.of(new Table.Sum(2, parts)));

        counts.set(2, 99);
        parts.add(2);

        assertThat(table.counts()).containsExactly(1, 2, 3);
        assertThat(table.sums().getFirst().parts()).containsExactly(0, 1);
    }

    /** 2^31 - 1 twice and 2 more are 2^32, which wraps round to nothing: a total of nobody over two full houses. */
    @Test
    void aTotalThatDoesNotFitANumberIsRefusedAndNotWrappedRound() {
        var most = Integer.MAX_VALUE;

        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Table.line(most, most, 2));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Table.grid(new int[][] {{most, most, 2}}));
        assertThatIllegalArgumentException().isThrownBy(() -> new Table(List.of(most, most, 2, 0), List.of(new Table.Sum(3, List.of(0, 1, 2)))))
                .withMessageContaining("add up to 4294967296");
    }

    @Test
    void cellsOfNobodyAreCells() {
        assertThat(Table.line(0, 0).counts()).containsExactly(0, 0, 0);
        assertThat(Table.grid(new int[2][2]).counts()).hasSize(9).containsOnly(0);
    }
}

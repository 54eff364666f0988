package org.wellspring.figures.suppress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
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
}

package org.wellspring.figures.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Four people a, b, c, d, of whom a + b = c + d, unless said otherwise. */
class BoardTests {

    private static final List<Integer> ALL = List.of(0, 1, 2, 3);
    private static final Equation SAME = new Equation(new int[] {0, 1, 2, 3}, new long[] {1, 1, -1, -1}, 0, 0);

    private final Board board = board(List.of(SAME), 1, 1, 1, 1);

    @Test
    void atFirstEverythingIsOpenAndNothingIsMissing() {
        assertThat(ALL).allMatch(board::open).noneMatch(board::in);
        assertThat(board.missing(0)).isZero();
        assertThat(board.decisions()).isZero();
    }

    @Test
    void whoComesInLeavesTheEquationUnfulfilled() {
        assertThat(board.decide(0, true, 4, ALL)).isTrue();

        assertThat(board.in(0)).isTrue();
        assertThat(board.missing(0)).isEqualTo(-1);
        assertThat(board.open(2)).isTrue();
    }

    @Test
    void theOnlyOneWhoCanFulfilItComesInByItself() {
        board.decide(0, true, 4, ALL);

        assertThat(board.decide(2, false, 4, ALL)).isTrue();

        assertThat(board.in(3)).isTrue();
        assertThat(board.missing(0)).isZero();
    }

    @Test
    void whereNobodyIsLeftWhoCouldFulfilItThatIsSaid() {
        board.decide(2, false, 4, ALL);
        board.decide(3, false, 4, ALL);

        assertThat(board.decide(0, true, 4, ALL)).isFalse();
    }

    @Test
    void whoIsOneTooManyIsLeftOut() {
        assertThat(board.decide(0, true, 2, ALL)).isTrue();
        assertThat(board.decide(2, true, 2, ALL)).isTrue();

        assertThat(board.open(1)).isFalse();
        assertThat(board.in(1)).isFalse();
        assertThat(board.in(3)).isFalse();
    }

    @Test
    void aGroupThatIsTooLargeAtOnceIsRefused() {
        assertThat(board(List.of(), 9, 1).decide(0, true, 5, List.of(0, 1))).isFalse();
    }

    @Test
    void takingBackLeavesNothingBehind() {
        board.decide(0, true, 4, ALL);
        board.decide(2, false, 4, ALL);

        board.takeBackTo(0);

        assertThat(ALL).allMatch(board::open);
        assertThat(board.missing(0)).isZero();
        assertThat(board.decide(1, true, 2, ALL)).isTrue();
        assertThat(board.missing(0)).isEqualTo(-1);
    }

    @Test
    void takingBackToADecisionKeepsTheEarlierOnes() {
        board.decide(0, true, 4, ALL);
        var before = board.decisions();
        board.decide(2, false, 4, ALL);

        board.takeBackTo(before);

        assertThat(board.in(0)).isTrue();
        assertThat(board.open(2)).isTrue();
        assertThat(board.open(3)).isTrue();
    }

    @Test
    void everyDecisionIsCountedAsWork() {
        var before = board.steps();

        board.decide(0, true, 4, ALL);

        assertThat(board.steps()).isGreaterThan(before);
    }

    @Test
    void anEquationThatWasCutIsFulfilledWithinItsRange() {
        var cut = board(List.of(new Equation(new int[] {0, 1}, new long[] {5, -6}, -2, 0)), 1, 1);

        cut.decide(0, true, 4, List.of(0, 1));

        assertThat(cut.in(1)).isTrue();
        assertThat(cut.missing(0)).isZero();
    }

    private static Board board(List<Equation> equations, int... sizes) {
        var rows = IntStream.range(0, sizes.length).mapToObj(j -> IntStream.range(0, sizes.length).map(i -> i == j ? 1 : 0).toArray()).toArray(int[][]::new);
        var audit = Tables.audit(20, sizes, rows);
        return new Board(Atoms.of(audit.columns(), audit.figures()), equations);
    }
}

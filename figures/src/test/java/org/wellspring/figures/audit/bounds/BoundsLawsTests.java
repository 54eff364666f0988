package org.wellspring.figures.audit.bounds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class BoundsLawsTests {

    private static final double NEAR = 1e-6;

    @RepeatedTest(20)
    void theOrderOfTheFiguresDoesNotMatter(RepetitionInfo round) {
        var asked = new Asked(round.getCurrentRepetition());

        var turned = asked.with(asked.reported.reversed());

        assertSame(turned.of(asked.row), asked.bounds().of(asked.row));
    }

    @RepeatedTest(20)
    void theOrderOfTheCellsDoesNotMatter(RepetitionInfo round) {
        var asked = new Asked(round.getCurrentRepetition());

        var turned = new Bounds(turned(asked.least), turned(asked.most), asked.reported.stream()
                .map(figure -> new Reported(figure.name(), turned(figure.row()), figure.least(), figure.most())).toList());

        assertSame(turned.of(turned(asked.row)), asked.bounds().of(asked.row));
    }

    @RepeatedTest(20)
    void whatIsSaidTwiceIsSaidOnce(RepetitionInfo round) {
        var asked = new Asked(round.getCurrentRepetition());
        var twice = new ArrayList<>(asked.reported);
        twice.addAll(asked.reported);

        assertSame(asked.with(twice).of(asked.row), asked.bounds().of(asked.row));
    }

    @RepeatedTest(20)
    void oneFigureMoreNeverLeavesMoreOpen(RepetitionInfo round) {
        var asked = new Asked(round.getCurrentRepetition());

        var fewer = asked.with(asked.reported.subList(0, 2)).of(asked.row);
        var more = asked.bounds().of(asked.row);

        assertThat(more.least()).isGreaterThanOrEqualTo(fewer.least() - NEAR);
        assertThat(more.most()).isLessThanOrEqualTo(fewer.most() + NEAR);
    }

    @RepeatedTest(20)
    void takenTheOtherWayRoundTheEndsChangePlaces(RepetitionInfo round) {
        var asked = new Asked(round.getCurrentRepetition());

        var there = asked.bounds().of(asked.row);
        var back = asked.bounds().of(IntStream.of(asked.row).map(number -> -number).toArray());

        assertThat(back.least()).isCloseTo(-there.most(), within(NEAR));
        assertThat(back.most()).isCloseTo(-there.least(), within(NEAR));
        assertThat(back.width()).isCloseTo(there.width(), within(NEAR));
    }

    @Test
    void whereNothingIsAskedNothingIsLeftOpen() {
        var interval = new Asked(1).bounds().of(new int[5]);

        assertThat(interval.least()).isZero();
        assertThat(interval.width()).isZero();
    }

    /** A band whose ends are the range itself says nothing; one that reaches into the range by one says one. */
    @Test
    void aBandSaysAsMuchAsItReachesIntoTheRange() {
        var least = new double[] {0};
        var most = new double[] {9};
        var row = new int[] {1};

        assertThat(new Bounds(least, most, List.of(new Reported("all", row, 0, 9))).of(row).width()).isCloseTo(9, within(NEAR));
        assertThat(new Bounds(least, most, List.of(new Reported("from 1", row, 1, 99))).of(row).least()).isCloseTo(1, within(NEAR));
        assertThat(new Bounds(least, most, List.of(new Reported("to 8", row, -99, 8))).of(row).most()).isCloseTo(8, within(NEAR));
    }

    @Test
    void aRangeOfOneNumberIsKnownWithoutAnyFigure() {
        var bounds = new Bounds(new double[] {4, 0}, new double[] {4, 9}, List.of());

        assertThat(bounds.of(new int[] {1, 0}).width()).isZero();
        assertThat(bounds.narrowed(new int[] {1, 0}, 1)).isTrue();
        assertThat(bounds.of(new int[] {1, 1}).least()).isEqualTo(4);
    }

    @Test
    void theWidthAskedIsReachedFromAHairBelow() {
        var bounds = new Bounds(new double[] {0}, new double[] {5}, List.of());

        assertThat(bounds.narrowed(new int[] {1}, 5 - 2 * Bounds.TOLERANCE)).isFalse();
        assertThat(bounds.narrowed(new int[] {1}, 5 - Bounds.TOLERANCE / 2)).isTrue();
        assertThat(bounds.narrowed(new int[] {1}, 6)).isTrue();
    }

    @Test
    void whatTheCallerChangesAfterwardsChangesNothing() {
        var least = new double[] {0};
        var most = new double[] {9};
        var row = new int[] {1};
        var figure = Reported.exact("all", row, 7);
        var bounds = new Bounds(least, most, List.of(figure));

        least[0] = 8;
        most[0] = -8;
        row[0] = 3;
        figure.row()[0] = 5;

        assertThat(bounds.of(new int[] {1}).least()).isCloseTo(7, within(NEAR));
        assertThat(figure.row()).containsExactly(1);
    }

    @Test
    void figuresThatCannotBothBeTrueAreRefusedAndNotAveraged() {
        var bounds = new Bounds(new double[2], new double[] {9, 9}, List.of(
                Reported.exact("both", new int[] {1, 1}, 5), Reported.exact("both again", new int[] {1, 1}, 6)));

        assertThatIllegalArgumentException().isThrownBy(() -> bounds.of(new int[] {1, 0}))
                .withMessageStartingWith("No cells within their ranges fit all the figures");
        assertThatIllegalArgumentException().isThrownBy(() -> bounds.narrowed(new int[] {1, 0}, 3));
    }

    private static void assertSame(Interval one, Interval other) {
        assertThat(one.least()).isCloseTo(other.least(), within(NEAR));
        assertThat(one.most()).isCloseTo(other.most(), within(NEAR));
    }

    private static int[] turned(int[] row) {
        return IntStream.range(0, row.length).map(j -> row[row.length - 1 - j]).toArray();
    }

    private static double[] turned(double[] row) {
        return IntStream.range(0, row.length).mapToDouble(j -> row[row.length - 1 - j]).toArray();
    }
}

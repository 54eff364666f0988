package org.wellspring.figures.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RunsTests {

    private static final Limits LIMITS = Limits.around(0, 3);

    /** The published bounds for so many useful points. */
    @ParameterizedTest
    @CsvSource({
        "10, 6, 2", "12, 7, 3", "15, 7, 4", "20, 7, 6", "24, 8, 8", "30, 8, 10", "36, 8, 13",
        "40, 8, 14", "44, 8, 16", "52, 9, 20", "60, 9, 23", "100, 10, 41"})
    void theBoundsGrowWithTheNumberOfPoints(int points, int longest, int crossings) {
        var runs = runs("+-".repeat(points / 2) + (points % 2 == 1 ? "+" : ""));

        assertThat(runs.useful()).isEqualTo(points);
        assertThat(runs.longestUsual()).isEqualTo(longest);
        assertThat(runs.crossingsUsual()).isEqualTo(crossings);
    }

    /** Counted with whole numbers: the fewest crossings whose chance, with all fewer ones, reaches one in twenty. */
    @Test
    void theBoundOfCrossingsIsExactForEveryLength() {
        for (var points = 2; points <= 150; points++) {
            assertThat(runs("+-".repeat(points).substring(0, points)).crossingsUsual()).as("%d points", points).isEqualTo(exactly(points - 1));
        }
    }

    @Test
    void theBoundOfRunsStepsWhereTheLogarithmRounds() {
        assertThat(runs("+-".repeat(11)).longestUsual()).isEqualTo(7);
        assertThat(runs("+-".repeat(11) + "+").longestUsual()).isEqualTo(8);
        assertThat(runs("+-".repeat(22) + "+").longestUsual()).isEqualTo(8);
        assertThat(runs("+-".repeat(23)).longestUsual()).isEqualTo(9);
    }

    @Test
    void aRunIsTooLongOnlyBeyondItsBound() {
        var atTheBound = runs("+++++++-+-+-+-+-+-+-");
        var beyond = runs("++++++++-+-+-+-+-+-+");

        assertThat(atTheBound.longestLength()).isEqualTo(7);
        assertThat(atTheBound.tooLong()).isFalse();
        assertThat(beyond.longestLength()).isEqualTo(8);
        assertThat(beyond.tooLong()).isTrue();
        assertThat(beyond.tooFewCrossings()).isFalse();
        assertThat(beyond.signal()).isTrue();
    }

    @Test
    void crossingsAreTooFewOnlyUnderTheirBound() {
        var atTheBound = runs("+++---+++---+++---++");
        var under = runs("++++----++++----++++");

        assertThat(atTheBound.crossings()).isEqualTo(6);
        assertThat(atTheBound.signal()).isFalse();
        assertThat(under.crossings()).isEqualTo(4);
        assertThat(under.tooLong()).isFalse();
        assertThat(under.tooFewCrossings()).isTrue();
    }

    @Test
    void aPointOnTheLineNeitherBreaksNorLengthensARun() {
        var runs = runs("++0+0-0-+");

        assertThat(runs.observed()).isEqualTo(9);
        assertThat(runs.useful()).isEqualTo(6);
        assertThat(runs.crossings()).isEqualTo(2);
        assertThat(runs.longest()).contains(new Run(Side.ABOVE, 1, 4, 3));
    }

    @Test
    void pointsOnTheLineAtBothEndsBelongToNoRun() {
        var runs = runs("00--00");

        assertThat(runs.runs()).containsExactly(new Run(Side.BELOW, 3, 4, 2));
        assertThat(runs.crossings()).isZero();
    }

    @Test
    void ofTwoRunsOfOneLengthTheFirstIsTheLongest() {
        var runs = runs("-++--+");

        assertThat(runs.longest()).contains(new Run(Side.ABOVE, 2, 3, 2));
    }

    @Test
    void allOnTheLineIsNoSignal() {
        var runs = runs("00000");

        assertThat(runs.observed()).isEqualTo(5);
        assertThat(runs.useful()).isZero();
        assertThat(runs.longest()).isEmpty();
        assertThat(runs.longestLength()).isZero();
        assertThat(runs.longestUsual()).isZero();
        assertThat(runs.crossings()).isZero();
        assertThat(runs.signal()).isFalse();
    }

    @Test
    void aSinglePointIsNoSignal() {
        var runs = runs("+");

        assertThat(runs.longestUsual()).isEqualTo(3);
        assertThat(runs.crossingsUsual()).isZero();
        assertThat(runs.signal()).isFalse();
    }

    @Test
    void thousandsOfPointsAreCountedToo() {
        var runs = runs("+-".repeat(5_000));

        assertThat(runs.longestUsual()).isEqualTo(16);
        assertThat(runs.crossingsUsual()).isBetween(4_900, 4_930);
        assertThat(runs.signal()).isFalse();
    }

    @Property
    void aMirroredSeriesHasTheSameRuns(@ForAll @Size(min = 1, max = 60) List<Boolean> sides) {
        var text = text(sides);

        var mirrored = runs(text.replace('+', '*').replace('-', '+').replace('*', '-'));

        assertThat(mirrored.longestLength()).isEqualTo(runs(text).longestLength());
        assertThat(mirrored.crossings()).isEqualTo(runs(text).crossings());
        assertThat(mirrored.signal()).isEqualTo(runs(text).signal());
    }

    @Property
    void readBackwardsASeriesHasTheSameRuns(@ForAll @Size(min = 1, max = 60) List<Boolean> sides) {
        var text = text(sides);

        var backwards = runs(new StringBuilder(text).reverse().toString());

        assertThat(backwards.longestLength()).isEqualTo(runs(text).longestLength());
        assertThat(backwards.crossings()).isEqualTo(runs(text).crossings());
    }

    @Property
    void runsCoverEveryUsefulPointOnce(@ForAll @Size(min = 1, max = 60) List<Boolean> sides) {
        var runs = runs(text(sides));

        assertThat(runs.useful()).isEqualTo(sides.size());
        assertThat(runs.runs().getFirst().from()).isEqualTo(1);
        assertThat(runs.runs().getLast().to()).isEqualTo(sides.size());
        assertThat(IntStream.range(1, runs.runs().size()))
                .allMatch(at -> runs.runs().get(at).from() == runs.runs().get(at - 1).to() + 1)
                .allMatch(at -> runs.runs().get(at).side() != runs.runs().get(at - 1).side());
    }

    private static int exactly(int tosses) {
        var all = BigInteger.TWO.pow(tosses);
        var ways = BigInteger.ONE;
        var upToHere = BigInteger.ONE;
        var crossings = 0;
        while (upToHere.multiply(BigInteger.valueOf(20)).compareTo(all) < 0) {
            ways = ways.multiply(BigInteger.valueOf(tosses - crossings)).divide(BigInteger.valueOf(crossings + 1));
            upToHere = upToHere.add(ways);
            crossings++;
        }
        return crossings;
    }

    private static Runs runs(String sides) {
        var points = IntStream.range(0, sides.length())
                .mapToObj(at -> new Point(at + 1, ",-0+".indexOf(sides.charAt(at)) - 2, Use.BASELINE, LIMITS))
                .toList();
        return Runs.of(points, Point::side);
    }

    private static String text(List<Boolean> sides) {
        var text = new StringBuilder();
        sides.forEach(above -> text.append(above ? '+' : '-'));
        return text.toString();
    }
}

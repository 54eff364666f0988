package org.wellspring.figures.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Everything said of an equation, beside all ways in which its open columns can still be decided. */
class ReachTests {

    private static final int WIDTH = 5;

    @Test
    void anEquationIsOutOfReachWhereItsSumsCannotMeetItsRange() {
        for (int seed = 0; seed < 300; seed++) {
            var some = new Some(new Random(seed));

            var lowest = some.sums().min().orElseThrow();
            var highest = some.sums().max().orElseThrow();

            assertThat(some.reach.isOut(0)).as("seed %d", seed).isEqualTo(lowest > some.most || highest < some.least);
        }
    }

    @Test
    void withAColumnInOrOutItIsTheSameAsDecidingIt() {
        for (int seed = 0; seed < 300; seed++) {
            var some = new Some(new Random(seed));
            for (int i = 0; i < WIDTH; i++) {
                if (some.decided[i] < 0) {
                    var outWith = some.reach.isOutWith(0, i);
                    var outWithout = some.reach.isOutWithout(0, i);

                    some.reach.decide(0, i, true);
                    assertThat(some.reach.isOut(0)).as("seed %d", seed).isEqualTo(outWith);
                    some.reach.takeBack(0, i, true);
                    some.reach.decide(0, i, false);
                    assertThat(some.reach.isOut(0)).as("seed %d", seed).isEqualTo(outWithout);
                    some.reach.takeBack(0, i, false);
                }
            }
        }
    }

    /** Above 0 by as much as the columns that are in fall short of the range, below 0 by as much as they exceed it. */
    @Test
    void whatIsMissingIsTheWayFromTheSumOfWhatIsInToTheRange() {
        for (int seed = 0; seed < 300; seed++) {
            var some = new Some(new Random(seed));
            var in = IntStream.range(0, WIDTH).filter(i -> some.decided[i] == 1).mapToLong(i -> some.times[i]).sum();

            var due = in < some.least ? some.least - in : in > some.most ? some.most - in : 0;

            assertThat(some.reach.missing(0)).as("seed %d", seed).isEqualTo(due);
        }
    }

    @Test
    void whatIsTakenBackLeavesNoTrace() {
        for (int seed = 0; seed < 100; seed++) {
            var random = new Random(seed);
            var some = new Some(random);
            var missing = some.reach.missing(0);
            var out = some.reach.isOut(0);
            var open = IntStream.range(0, WIDTH).filter(i -> some.decided[i] < 0).toArray();

            for (var i : open) {
                some.reach.decide(0, i, i % 2 == 0);
            }
            for (var i : open) {
                some.reach.takeBack(0, i, i % 2 == 0);
            }

            assertThat(some.reach.missing(0)).isEqualTo(missing);
            assertThat(some.reach.isOut(0)).isEqualTo(out);
        }
    }

    @Test
    void equationsDoNotMixTheirSums() {
        var reach = new Reach(List.of(
                new Equation(new int[] {0, 1}, new long[] {3, -3}, 0, 0), new Equation(new int[] {1, 2}, new long[] {7, -7}, 0, 0)));

        reach.decide(0, 0, true);

        assertThat(reach.missing(0)).isEqualTo(-3);
        assertThat(reach.missing(1)).isZero();
        assertThat(reach.isOutWithout(0, 1)).isTrue();
        assertThat(reach.isOutWithout(1, 0)).isFalse();
    }

    /** Four columns of 2^59 add up to 2^61: far longer than any equation that is not cut, and still no overflow. */
    @Test
    void longNumbersAreAddedUpWithoutWrappingRound() {
        var times = new long[] {1L << 59, 1L << 59, 1L << 59, 1L << 59, -1};
        var reach = new Reach(List.of(new Equation(new int[] {0, 1, 2, 3, 4}, times, -1, -1)));

        assertThat(reach.isOut(0)).isFalse();
        IntStream.range(0, 4).forEach(i -> assertThat(reach.isOutWith(0, i)).isTrue());
        assertThat(reach.isOutWithout(0, 4)).isTrue();
        assertThat(reach.isOutWith(0, 4)).isFalse();
    }

    /** An equation of five columns with a range, some of them decided already. */
    private static final class Some {

        private final long[] times;
        private final long least;
        private final long most;
        private final int[] decided;
        private final Reach reach;

        Some(Random random) {
            times = random.longs(WIDTH, -4, 5).toArray();
            least = random.nextInt(-5, 4);
            most = least + random.nextInt(3);
            decided = random.ints(WIDTH, -1, 2).toArray();
            reach = new Reach(List.of(new Equation(IntStream.range(0, WIDTH).toArray(), times, least, most)));
            IntStream.range(0, WIDTH).filter(i -> decided[i] >= 0).forEach(i -> reach.decide(0, i, decided[i] == 1));
        }

        /** The sums of all ways to go on. */
        LongStream sums() {
            return IntStream.range(0, 1 << WIDTH)
                    .filter(bits -> IntStream.range(0, WIDTH).allMatch(i -> decided[i] < 0 || (bits >> i & 1) == decided[i]))
                    .mapToLong(bits -> IntStream.range(0, WIDTH).mapToLong(i -> (bits >> i & 1) * times[i]).sum());
        }
    }
}

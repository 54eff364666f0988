package org.wellspring.figures.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.wellspring.figures.audit.Finding.Isolated;
import org.wellspring.figures.audit.Finding.NoneIsolated;

/**
 * The ways round a threshold that have been known since Denning, Denning and Schwartz (1979), each made of counts that are all large
 * enough: the audit sees through every one of them, and prints the sum by which it is done.
 */
class TrackerTests {

    private static final int HOUSE = 60;
    private static final int LEAST = 20;
    private static final int TARGET = 7;

    /** Everybody of a ward, and everybody of it but the one: asked for straight out. */
    @Test
    void oneCountLessAnother() {
        var ward = people(0, 30);

        assertTracked(ward, without(ward, TARGET));
    }

    /** Who is in one group or the other, and who is in each: the overlap is one person. */
    @Test
    void bothAndEitherGiveTheOverlap() {
        var one = people(0, TARGET + 1, 20, 40);
        var other = people(TARGET, TARGET + 1, 40, 60);
        var either = people(0, TARGET + 1, 20, 60);

        assertTracked(one, other, either);
    }

    /** A count that would be too small is padded with a crowd, and the crowd is taken off again. */
    @Test
    void aCrowdIsAddedAndTakenOff() {
        var crowd = people(30, 55);

        assertTracked(with(crowd, TARGET), crowd);
    }

    /** What is left of the house when a large count is taken off it. */
    @Test
    void theRestOfTheHouse() {
        var rest = without(people(0, HOUSE), TARGET);

        assertTracked(people(0, HOUSE), rest);
    }

    /** The general tracker: any T that may be asked for, and so may everybody else; T or the one, and everybody else or the one, count the one twice. */
    @Test
    void aTrackerAndItsOppositeTrackAnybody() {
        var tracker = people(20, 50);
        var opposite = people(0, 20, 50, HOUSE);

        assertTracked(with(tracker, TARGET), opposite, people(0, HOUSE));
    }

    /** Two trackers cross: neither difference alone is about fewer than twenty. */
    @Test
    void twoLargeDifferencesTogetherAreOnePerson() {
        var first = people(0, HOUSE);
        var second = people(25, HOUSE);
        var third = people(0, TARGET, TARGET + 1, 25, 30, HOUSE);
        var fourth = people(30, HOUSE);

        assertThat(audited(first, second).finding()).isEqualTo(new NoneIsolated());
        assertThat(audited(third, fourth).finding()).isEqualTo(new NoneIsolated());
        assertTracked(first, second, third, fourth);
    }

    /** A sum that counts some twice: an average times its number, weighed by hours. */
    @Test
    void weightsGiveAwayWhoIsWeighedDifferently() {
        var once = people(0, 30);
        var weighed = once.clone();
        weighed[TARGET] = 2;

        assertTracked(once, weighed);
    }

    /** Fixed leaves of twenty and all their sums: whatever a reader adds up is twenty people or more. */
    @Test
    void againstFixedLeavesNoneOfThemHelps() {
        var rows = new ArrayList<int[]>();
        for (int leaves = 1; leaves < 8; leaves++) {
            var chosen = leaves;
            rows.add(IntStream.range(0, HOUSE).map(person -> chosen >> person / 20 & 1).toArray());
        }

        assertThat(audited(rows).finding()).isEqualTo(new NoneIsolated());
    }

    private static void assertTracked(int[]... counts) {
        assertThat(List.of(counts)).allMatch(count -> Arrays.stream(count).sum() >= LEAST);
        var audit = audited(counts);

        assertThat(audit.finding()).isInstanceOfSatisfying(Isolated.class, isolated -> {
            assertThat(isolated.columns()).containsExactly(Tables.name(TARGET));
            assertThat(isolated.people()).isEqualTo(1);
            assertThat(isolated.terms()).hasSizeLessThanOrEqualTo(counts.length);
            assertThat(Tables.addedUp(audit, isolated).get(TARGET)).isEqualTo(1);
        });
    }

    private static Audit audited(int[]... counts) {
        return Tables.audit(LEAST, Tables.ones(HOUSE), counts);
    }

    private static Audit audited(List<int[]> counts) {
        return audited(counts.toArray(int[][]::new));
    }

    /** Ones from the first number of each pair to before the second. */
    private static int[] people(int... fromTo) {
        return IntStream.range(0, HOUSE).map(person -> IntStream.iterate(0, i -> i < fromTo.length, i -> i + 2)
                .anyMatch(i -> person >= fromTo[i] && person < fromTo[i + 1]) ? 1 : 0).toArray();
    }

    private static int[] without(int[] people, int person) {
        var rest = people.clone();
        rest[person] = 0;
        return rest;
    }

    private static int[] with(int[] people, int person) {
        var more = people.clone();
        more[person] = 1;
        return more;
    }
}

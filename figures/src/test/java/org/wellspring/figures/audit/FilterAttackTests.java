package org.wellspring.figures.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.wellspring.figures.audit.Finding.Isolated;
import org.wellspring.figures.audit.Finding.NoneIsolated;
import org.wellspring.figures.grid.Group;
import org.wellspring.figures.grid.Leaf;
import org.wellspring.figures.grid.Leaves;
import org.wellspring.figures.grid.Profile;

/**
 * Readers who subtract one count from another, let loose on the usual dashboard (at least five people, any two or three filters) and
 * on our fixed grid. Thirty made-up units each, the same in every run, so that nothing here is left to chance.
 */
class FilterAttackTests {

    private static final int UNITS = 30;

    @Test
    void twoFiltersSolveAFifthOfAUnitOfSixty() {
        var dashboard = new Dashboard(5, 2, false);

        assertThat(solvedShare(dashboard, 60)).isCloseTo(0.20, within(0.04));
    }

    @Test
    void threeFiltersSolveHalfOfItEvenWhereTheRemainderMustBeFive() {
        var dashboard = new Dashboard(5, 3, true);

        assertThat(solvedShare(dashboard, 60)).isCloseTo(0.48, within(0.05));
    }

    @Test
    void aHigherThresholdHelpsButDoesNotEndIt() {
        assertThat(solvedShare(new Dashboard(3, 2, false), 60)).isGreaterThan(0.4);
        assertThat(solvedShare(new Dashboard(10, 2, false), 60)).isBetween(0.005, 0.06);
        assertThat(solvedShare(new Dashboard(5, 2, false), 120)).isBetween(0.002, 0.06);
    }

    @Test
    void whoIsSolvedIsSolvedWithTheRightAnswer() {
        var unit = Unit.of(60, 1);
        var answers = new Random(1).ints(60, 0, 2).toArray();
        var counts = new Dashboard(5, 3, false).counts(unit);

        var solved = Dashboard.solved(counts, 60);

        assertThat(solved).isNotEmpty().allMatch(person -> Dashboard.follows(counts, answers, person));
    }

    @Test
    void theAuditStopsBothDashboardsBeforeTheyArePublished() {
        for (int seed = 0; seed < UNITS; seed++) {
            assertThat(Dashboard.audited(new Dashboard(5, 2, false).counts(Unit.of(60, seed)), 5)).as("unit %d", seed).isInstanceOf(Isolated.class);
        }
    }

    /** One may filter by team and role, the other by length of service and shift; together they solve people that neither can. */
    @Test
    void twoReadersWithDifferentRolesSolveMoreTogether() {
        var dashboard = new Dashboard(5, 2, false);
        var apart = 0;
        var together = 0;
        for (int seed = 0; seed < UNITS; seed++) {
            var unit = Unit.of(60, seed);
            var one = dashboard.counts(unit, Set.of(0, 1, 2));
            var other = dashboard.counts(unit, Set.of(0, 3, 4));
            var both = new ArrayList<>(one);
            both.addAll(other);
            var either = new HashSet<>(Dashboard.solved(one, 60));
            either.addAll(Dashboard.solved(other, 60));
            apart += either.size();
            together += Dashboard.solved(both, 60).size();
        }

        assertThat(together).isGreaterThan(apart);
    }

    /** The same two readers, and every other one, see leaves and sums of leaves. */
    @Test
    void ourGridSolvesNobodyForAnyReadersTogether() {
        for (var size : new int[] {60, 120, 240}) {
            for (int seed = 0; seed < UNITS; seed++) {
                var rows = grid(Unit.of(size, seed));

                assertThat(Dashboard.solved(rows, size)).isEmpty();
                assertThat(Dashboard.audited(rows, Leaves.GATE)).as("unit %d of %d", seed, size).isEqualTo(new NoneIsolated());
            }
        }
    }

    /** Printed beside a total, one hidden team is back: the grid must not leave it out, but join it. */
    @Test
    void aGridThatHidesItsSmallTeamInsteadOfJoiningItIsCaught() {
        var unit = Unit.of(120, 3);
        var rows = new ArrayList<int[]>(List.of(Tables.ones(120)));
        IntStream.range(1, Unit.TEAMS).forEach(team -> rows.add(unit.with(List.of(0), List.of(team))));

        assertThat(Dashboard.audited(rows, Leaves.GATE)).isInstanceOf(Isolated.class);
    }

    private static double solvedShare(Dashboard dashboard, int size) {
        return IntStream.range(0, UNITS).map(seed -> Dashboard.solved(dashboard.counts(Unit.of(size, seed)), size).size()).sum() / (double) (UNITS * size);
    }

    /** Every leaf, every sum of neighbouring leaves and the whole, as ones over the people. */
    private static List<int[]> grid(Unit unit) {
        var groups = IntStream.range(0, Unit.TEAMS).mapToObj(team -> new Group("team " + team, "Team " + team, Unit.count(unit.with(List.of(0), List.of(team))))).toList();
        var leaves = Leaves.join(groups, Profile.forStaff(unit.size()));
        var rows = new ArrayList<int[]>();
        for (int from = 0; from < leaves.size(); from++) {
            for (int to = from + 1; to <= leaves.size(); to++) {
                rows.add(row(unit, leaves.subList(from, to)));
            }
        }
        return rows;
    }

    private static int[] row(Unit unit, List<Leaf> leaves) {
        var teams = leaves.stream().flatMap(leaf -> leaf.groups().stream()).map(group -> Integer.parseInt(group.id().substring(5))).toList();
        return unit.people().stream().mapToInt(person -> teams.contains(person[0]) ? 1 : 0).toArray();
    }
}

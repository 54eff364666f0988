package org.wellspring.figures.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellspring.figures.audit.Finding.Isolated;
import org.wellspring.figures.audit.Finding.NoneIsolated;
import org.wellspring.figures.grid.Group;
import org.wellspring.figures.grid.Leaf;
import org.wellspring.figures.grid.Leaves;
import org.wellspring.figures.grid.Profile;

/**
 * The release grid over two years of joining and leaving, with the leaves drawn anew each wave from whoever is there, written as exact
 * figures without any noise: what the grid alone keeps, and what only fresh answers keep.
 */
class GridWavesTests {

    private static final int WAVES = 8;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void freshAnswersInLeavesAndAllTheirSumsIsolateNobodyOverTwoYears(long seed) {
        var house = new House(seed);
        var rounds = new Rounds();
        for (int wave = 0; wave < WAVES; wave++) {
            for (var sum : house.sums()) {
                rounds.answered("wave %d, %d figures so far".formatted(wave, sum.size()), "wave " + wave, sum);
            }
            house.moveOn();
        }

        assertThat(rounds.audit(Leaves.GATE).finding()).isEqualTo(new NoneIsolated());
    }

    /** The same grid with something that does not change about a person: every joiner is a difference. Hence no fixed thing is ever counted exactly. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void aFixedThingInTheSameLeavesGivesJoinersAway(long seed) {
        var house = new House(seed);
        var rounds = new Rounds();
        for (int wave = 0; wave < WAVES; wave++) {
            for (var sum : house.sums()) {
                rounds.fixed("wave %d, %d".formatted(wave, sum.size()), sum);
            }
            house.moveOn();
        }

        assertThat(rounds.audit(Leaves.GATE).finding()).isInstanceOfSatisfying(Isolated.class, found -> assertThat(found.people()).isLessThan(Leaves.GATE));
    }

    /** Within one wave even a fixed thing is safe: whatever leaves are added and taken off is whole leaves. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void withinOneWaveTheGridKeepsEvenAFixedThing(long seed) {
        var house = new House(seed);
        var rounds = new Rounds();
        house.sums().forEach(sum -> rounds.fixed("sum of " + sum.size(), sum));

        assertThat(rounds.audit(Leaves.GATE).finding()).isEqualTo(new NoneIsolated());
    }

    /** One more figure outside the grid, about the nurses of one team, and the rest of the team is known too. */
    @Test
    void oneFigureOutsideTheGridIsCaught() {
        var house = new House(1);
        var rounds = new Rounds();
        house.sums().forEach(sum -> rounds.fixed("sum of " + sum.size(), sum));
        var leaf = house.sums().getFirst();
        var nurses = new TreeSet<>(leaf);
        nurses.pollFirst();

        assertThat(rounds.fixed("nurses", nurses).audit(Leaves.GATE).finding())
                .isInstanceOfSatisfying(Isolated.class, found -> assertThat(found.columns()).doesNotContainAnyElementsOf(nurses).hasSize(1));
    }

    /** Twelve teams of 5 to 45 people, of whom some leave and others join before each wave. */
    private static final class House {

        private final Random random;
        private final Map<String, Set<String>> teams = new LinkedHashMap<>();
        private int people;

        House(long seed) {
            random = new Random(seed);
            for (int team = 0; team < 12; team++) {
                var there = new TreeSet<String>();
                IntStream.range(0, 5 + random.nextInt(41)).forEach(_ -> there.add("p" + people++));
                teams.put("team " + team, there);
            }
        }

        void moveOn() {
            for (var team : teams.values()) {
                team.removeIf(_ -> random.nextInt(20) == 0);
                IntStream.range(0, random.nextInt(3)).forEach(_ -> team.add("p" + people++));
            }
        }

        /** The people of every run of neighbouring leaves, the whole among them. */
        List<Set<String>> sums() {
            var groups = teams.entrySet().stream().map(team -> new Group(team.getKey(), team.getKey(), team.getValue().size())).toList();
            var leaves = Leaves.join(groups, Profile.forStaff(groups.stream().mapToInt(Group::eligible).sum()));
            var sums = new ArrayList<Set<String>>();
            for (int from = 0; from < leaves.size(); from++) {
                for (int to = from + 1; to <= leaves.size(); to++) {
                    sums.add(people(leaves.subList(from, to)));
                }
            }
            return sums;
        }

        private Set<String> people(List<Leaf> leaves) {
            var people = new TreeSet<String>();
            leaves.stream().flatMap(leaf -> leaf.groups().stream()).forEach(group -> people.addAll(teams.get(group.id())));
            return people;
        }
    }
}

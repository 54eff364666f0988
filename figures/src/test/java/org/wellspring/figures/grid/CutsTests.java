package org.wellspring.figures.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How teams are joined against a slow chooser that looks at every cut there is, and what must not matter to it. */
class CutsTests {

    /** Sizes in list order; bars where the leaves part. Each row turns on one of the rules of {@link Leaves#join}, in their order. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            60 19 21,            60 | 19 21
            60 20 20,            60 | 20 | 20
            60 19 19 2,          60 | 19 19 2
            60 10 10 10 10,      60 | 10 10 | 10 10
            61 10 10 10 9,       61 | 10 10 10 9
            60 5 15 5 15 5,      60 | 5 15 5 | 15 5
            60 15 5 15 5 15,     60 | 15 5 15 | 5 15
            19 81 19,            19 81 19
            19 21 60 19,         19 21 | 60 19
            30 5 40 5 30,        30 | 5 40 5 | 30
            40 5 30 5 40,        40 | 5 30 5 | 40
            40 0 0 0 60,         40 0 0 0 | 60
            0 50 50 0,           0 50 | 50 0
            19 1 80,             19 1 | 80
            1 19 19 1 80,        1 19 | 19 1 | 80
            80 12 12 12,         80 | 12 12 12
            """)
    void teamsPartWhereTheRulesSay(String sizes, String parted) {
        assertThat(parted(Leaves.join(teams(sizes), Profile.LARGE))).isEqualTo(parted);
    }

    /** As the rules read: most leaves, then most teams alone, then the smallest sum of squares, then joined with the team before. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void noCutOfAllIsBetterThanTheOneChosen(long seed) {
        var random = new Random(seed);
        for (var play = 0; play < 25; play++) {
            var teams = teams(IntStream.range(0, 3 + random.nextInt(9)).mapToObj(each -> String.valueOf(random.nextInt(5) == 0 ? 40 + random.nextInt(30) : random.nextInt(26))).collect(Collectors.joining(" ")) + " 70 40");

            var chosen = Leaves.join(teams, Profile.LARGE);

            var mark = mark(chosen);
            assertThat(everyCut(teams).stream().filter(cut -> compared(mark(cut), mark) >= 0)).containsExactly(chosen);
        }
    }

    /** One more person, one more empty team or a list read from its end costs no leaf; two neighbours made one team never win one. */
    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void whoArrivesCostsNoLeafAndMergingWinsNone(long seed) {
        var random = new Random(seed);
        for (var play = 0; play < 60; play++) {
            var sizes = IntStream.range(0, 10).mapToObj(each -> random.nextInt(8) == 0 ? 55 : 3 + random.nextInt(30)).toList();
            var at = random.nextInt(9);
            var arrived = new ArrayList<>(sizes);
            arrived.set(at, sizes.get(at) + 1);
            var founded = new ArrayList<>(sizes);
            founded.add(at, 0);
            var merged = new ArrayList<>(sizes);
            merged.set(at, sizes.get(at) + merged.remove(at + 1));

            var leaves = joined(sizes);

            assertThat(joined(arrived).size()).isGreaterThanOrEqualTo(leaves.size());
            assertThat(joined(founded)).hasSameSizeAs(leaves);
            assertThat(joined(merged).size()).isLessThanOrEqualTo(leaves.size());
            assertThat(mark(joined(sizes.reversed())).subList(0, 3)).isEqualTo(mark(leaves).subList(0, 3));
        }
    }

    @Test
    void whatTeamsAreCalledDoesNotPartThem() {
        var teams = teams("60 10 10 10 10 33 7 5 21 90");
        UnaryOperator<Group> renamed = team -> new Group("x" + team.id(), "Z " + team.name(), team.eligible());

        var leaves = Leaves.join(teams, Profile.MEDIUM);
        var other = Leaves.join(teams.stream().map(renamed).toList(), Profile.MEDIUM);

        assertThat(other).isEqualTo(leaves.stream().map(leaf -> new Leaf(leaf.groups().stream().map(renamed).toList())).toList());
    }

    /** Two sites listed one after the other, each of which parts cleanly: together they part no worse. */
    @ParameterizedTest
    @CsvSource({"60 19 21, 30 70", "90 10 10, 20 80 20", "100, 100"})
    void twoSitesTogetherHaveAtLeastTheLeavesOfBoth(String one, String other) {
        var both = Leaves.join(teams(one + " " + other), Profile.LARGE);

        assertThat(both.size()).isGreaterThanOrEqualTo(Leaves.join(teams(one), Profile.LARGE).size() + Leaves.join(teams(other), Profile.LARGE).size());
    }

    /** Leaves, teams alone, evenness; then from the last leaf on how few teams it holds, which is what joining with the one before leaves. */
    private static List<Long> mark(List<Leaf> leaves) {
        var mark = new ArrayList<Long>();
        mark.add((long) leaves.size());
        mark.add(leaves.stream().filter(leaf -> leaf.groups().size() == 1).count());
        mark.add(-leaves.stream().mapToLong(leaf -> (long) leaf.eligible() * leaf.eligible()).sum());
        leaves.reversed().forEach(leaf -> mark.add((long) -leaf.groups().size()));
        return mark;
    }

    private static int compared(List<Long> one, List<Long> other) {
        return IntStream.range(0, Math.min(one.size(), other.size())).map(at -> Long.compare(one.get(at), other.get(at))).filter(difference -> difference != 0).findFirst().orElse(0);
    }

    private static List<List<Leaf>> everyCut(List<Group> teams) {
        if (teams.isEmpty()) {
            return List.of(List.of());
        }
        var cuts = new ArrayList<List<Leaf>>();
        for (var first = 1; first <= teams.size(); first++) {
            var leaf = new Leaf(teams.subList(0, first));
            if (leaf.eligible() >= 20) {
                for (var rest : everyCut(teams.subList(first, teams.size()))) {
                    var cut = new ArrayList<>(List.of(leaf));
                    cut.addAll(rest);
                    cuts.add(cut);
                }
            }
        }
        return cuts;
    }

    private static List<Group> teams(String sizes) {
        var each = sizes.split(" ");
        return IntStream.range(0, each.length).mapToObj(at -> new Group("t" + at, "Team " + at, Integer.parseInt(each[at]))).toList();
    }

    private static List<Leaf> joined(List<Integer> sizes) {
        return Leaves.join(teams(sizes.stream().map(String::valueOf).collect(Collectors.joining(" "))), Profile.LARGE);
    }

    private static String parted(List<Leaf> leaves) {
        return leaves.stream().map(leaf -> leaf.groups().stream().map(group -> String.valueOf(group.eligible())).collect(Collectors.joining(" "))).collect(Collectors.joining(" | "));
    }
}

package org.wellspring.figures.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every list of teams. */
class LeavesLawsTests {

    @Property
    void nobodyIsLostAndNobodyDoubled(@ForAll("teams") List<Group> teams) {
        var leaves = Leaves.join(teams, profile(teams));

        if (eligible(teams) >= Leaves.GATE) {
            assertThat(leaves.stream().flatMap(leaf -> leaf.groups().stream())).containsExactlyElementsOf(teams);
            assertThat(leaves.stream().mapToInt(Leaf::eligible).sum()).isEqualTo(eligible(teams));
        } else {
            assertThat(leaves).isEmpty();
        }
    }

    @Property
    void everyLeafPassesTheGate(@ForAll("teams") List<Group> teams) {
        var leaves = Leaves.join(teams, profile(teams));

        assertThat(leaves).allMatch(leaf -> leaf.eligible() >= Leaves.GATE);
    }

    @Property
    void whereEveryTeamPassesNoTeamIsJoined(@ForAll("passing") List<Group> teams) {
        var leaves = Leaves.join(teams, Profile.LARGE);

        assertThat(leaves).hasSameSizeAs(eligible(teams) < 100 ? List.of(1) : teams);
    }

    @Property
    void noLeafHoldsTwoTeamsThatPass(@ForAll("teams") List<Group> teams) {
        var leaves = Leaves.join(teams, profile(teams));

        if (eligible(teams) >= Profile.ONE_LEAF_UNDER) {
            assertThat(leaves).allMatch(leaf -> leaf.groups().stream().filter(LeavesLawsTests::passes).count() <= 1);
        }
    }

    @Property
    void noLeafCouldBeCutInTwo(@ForAll("teams") List<Group> teams) {
        var leaves = Leaves.join(teams, profile(teams));

        if (eligible(teams) >= Profile.ONE_LEAF_UNDER) {
            assertThat(leaves).noneMatch(LeavesLawsTests::couldBeCut);
        }
    }

    /** Tried against every way there is to cut up to ten teams. */
    @Property(tries = 150)
    void noOtherWayGivesMoreLeavesOrLeavesMoreTeamsAlone(@ForAll("fewTeams") List<Group> teams) {
        var leaves = Leaves.join(teams, profile(teams));

        if (eligible(teams) >= Profile.ONE_LEAF_UNDER) {
            var best = IntStream.range(0, 1 << teams.size() - 1)
                    .mapToObj(cuts -> cut(teams, cuts))
                    .filter(way -> way.stream().allMatch(leaf -> leaf.eligible() >= Leaves.GATE))
                    .mapToInt(LeavesLawsTests::worth)
                    .max();
            assertThat(worth(leaves)).isEqualTo(best.orElseThrow());
        }
    }

    @Property
    void theSameTeamsAreAlwaysJoinedTheSameWay(@ForAll("teams") List<Group> teams) {
        assertThat(Leaves.join(teams, profile(teams))).isEqualTo(Leaves.join(List.copyOf(teams), profile(teams)));
    }

    @Provide
    Arbitrary<List<Group>> teams() {
        return sizes(0, 60, 30);
    }

    @Provide
    Arbitrary<List<Group>> fewTeams() {
        return sizes(0, 45, 10);
    }

    @Provide
    Arbitrary<List<Group>> passing() {
        return sizes(20, 90, 12);
    }

    private static Arbitrary<List<Group>> sizes(int least, int most, int teams) {
        return Arbitraries.integers().between(least, most).list().ofMinSize(1).ofMaxSize(teams)
                .map(sizes -> IntStream.range(0, sizes.size()).mapToObj(i -> new Group("t" + i, "Team " + i, sizes.get(i))).toList());
    }

    private static Profile profile(List<Group> teams) {
        return Profile.forStaff(eligible(teams));
    }

    private static int eligible(List<Group> teams) {
        return teams.stream().mapToInt(Group::eligible).sum();
    }

    private static boolean passes(Group team) {
        return team.eligible() >= Leaves.GATE;
    }

    private static boolean couldBeCut(Leaf leaf) {
        return IntStream.range(1, leaf.groups().size()).anyMatch(at ->
                eligible(leaf.groups().subList(0, at)) >= Leaves.GATE
                        && eligible(leaf.groups().subList(at, leaf.groups().size())) >= Leaves.GATE);
    }

    /** Bit i of {@code cuts} is a cut after team i. */
    private static List<Leaf> cut(List<Group> teams, int cuts) {
        var ends = IntStream.rangeClosed(1, teams.size()).filter(end -> end == teams.size() || (cuts >> end - 1 & 1) == 1).toArray();
        return IntStream.range(0, ends.length).mapToObj(i -> new Leaf(teams.subList(i == 0 ? 0 : ends[i - 1], ends[i]))).toList();
    }

    private static int worth(List<Leaf> leaves) {
        return 1000 * leaves.size() + (int) leaves.stream().filter(leaf -> leaf.groups().size() == 1).count();
    }
}

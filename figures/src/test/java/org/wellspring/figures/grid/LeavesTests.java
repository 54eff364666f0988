package org.wellspring.figures.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeavesTests {

    @Test
    void teamsThatPassStandAlone() {
        var leaves = join(team("Ward 4", 41), team("Ward 5", 20), team("Ward 6", 60));

        assertThat(leaves).extracting(Leaf::name).containsExactly("Ward 4", "Ward 5", "Ward 6");
        assertThat(leaves).extracting(Leaf::eligible).containsExactly(41, 20, 60);
    }

    @Test
    void aTeamOfNineteenIsNeverShownAlone() {
        var leaves = join(team("Ward 4", 41), team("Ward 5", 38), team("Day unit", 19), team("Theatre", 45));

        assertThat(leaves).extracting(Leaf::name).containsExactly("Ward 4", "Ward 5 and Day unit", "Theatre");
        assertThat(leaves).noneMatch(leaf -> leaf.eligible() < Leaves.GATE);
    }

    @Test
    void aSmallTeamJoinsTheSmallerOfItsNeighbours() {
        var leaves = join(team("Ward 4", 60), team("Day unit", 8), team("Ward 5", 40));

        assertThat(leaves).extracting(Leaf::name).containsExactly("Ward 4", "Day unit and Ward 5");
    }

    @Test
    void betweenEqualNeighboursASmallTeamJoinsTheOneBefore() {
        var leaves = join(team("Ward 4", 50), team("Day unit", 8), team("Ward 5", 50));

        assertThat(leaves).extracting(Leaf::name).containsExactly("Ward 4 and Day unit", "Ward 5");
    }

    @Test
    void smallNeighboursThatPassTogetherLeaveTheOthersAlone() {
        var leaves = join(team("Ward 4", 50), team("Clinic", 11), team("Day unit", 9), team("Ward 5", 50));

        assertThat(leaves).extracting(Leaf::name).containsExactly("Ward 4", "Clinic and Day unit", "Ward 5");
    }

    @Test
    void smallTeamsAtBothEndsFindANeighbour() {
        var leaves = join(team("Porters", 3), team("Ward 4", 50), team("Ward 5", 50), team("Chaplains", 2));

        assertThat(leaves).extracting(Leaf::name).containsExactly("Porters and Ward 4", "Ward 5 and Chaplains");
    }

    @Test
    void threeTeamsAreNamedInOrder() {
        var leaves = join(team("A", 90), team("B", 7), team("C", 7), team("D", 7));

        assertThat(leaves).extracting(Leaf::name).containsExactly("A", "B, C and D");
    }

    @Test
    void aSiteOfSixtyIsOneLeaf() {
        var leaves = Leaves.join(List.of(team("North", 30), team("South", 30)), Profile.forStaff(60));

        assertThat(leaves).extracting(Leaf::name).containsExactly("North and South");
        assertThat(leaves).extracting(Leaf::eligible).containsExactly(60);
    }

    @ParameterizedTest
    @CsvSource({"50, 49, 1", "50, 50, 2"})
    void oneLeafEndsAtAHundredPeople(int north, int south, int leaves) {
        assertThat(Leaves.join(List.of(team("North", north), team("South", south)), Profile.SMALL)).hasSize(leaves);
    }

    @ParameterizedTest
    @CsvSource({"10, 9, 0", "10, 10, 1", "0, 0, 0"})
    void fewerThanTwentyAltogetherAreNoLeafAtAll(int north, int south, int leaves) {
        assertThat(Leaves.join(List.of(team("North", north), team("South", south)), Profile.SMALL)).hasSize(leaves);
    }

    @Test
    void noTeamsAreNoLeaves() {
        assertThat(Leaves.join(List.of(), Profile.SMALL)).isEmpty();
    }

    @Test
    void aTeamThatNobodyHasJoinedYetHasALeafToArriveIn() {
        var leaves = join(team("Ward 4", 60), team("New unit", 0), team("Ward 5", 60));

        assertThat(leaves).extracting(Leaf::name).containsExactly("Ward 4 and New unit", "Ward 5");
    }

    @Test
    void aTeamListedTwiceIsRefused() {
        var ward = new Group("w4", "Ward 4", 60);

        assertThatIllegalArgumentException().isThrownBy(() -> join(ward, ward));
    }

    @Test
    void twoTeamsMayShareANameButNotAnId() {
        var leaves = join(new Group("a", "Nights", 60), new Group("b", "Nights", 60));

        assertThat(leaves).extracting(Leaf::name).containsExactly("Nights", "Nights");
    }

    @Test
    void thereAreNoTeamsOfFewerThanNobody() {
        assertThatIllegalArgumentException().isThrownBy(() -> team("Ward 4", -1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Leaf(List.of()));
    }

    @Test
    void headsThatDoNotFitANumberAreNotCountedRoundTheCorner() {
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> join(team("Ward 4", Integer.MAX_VALUE), team("Ward 5", Integer.MAX_VALUE)));
    }

    @Test
    @Timeout(10)
    void aThousandTeamsAreJoinedWhileSomebodyWaits() {
        var teams = IntStream.range(0, 1000).mapToObj(i -> team("Team " + i, i % 37)).toList();

        var leaves = Leaves.join(teams, Profile.LARGE);

        assertThat(leaves).hasSizeGreaterThan(500);
    }

    private static List<Leaf> join(Group... groups) {
        return Leaves.join(List.of(groups), Profile.MEDIUM);
    }

    private static Group team(String name, int eligible) {
        return new Group(name, name, eligible);
    }
}

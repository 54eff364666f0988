package org.wellspring.ballot.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.wellspring.ballot.grid.JoinedTeams;
import org.wellspring.ballot.grid.NamedTeam;
import org.wellspring.people.Eligible;
import org.wellspring.platform.PersonId;
import org.wellspring.platform.TeamId;

/** Five in a leaf or none, in every week of the four. */
class OnPaperTests {
    private static final NamedTeam FOUR = new NamedTeam(new TeamId(UUID.randomUUID()), "Ward 4");
    private static final NamedTeam FIVE = new NamedTeam(new TeamId(UUID.randomUUID()), "Ward 5");
    private static final NamedTeam SIX = new NamedTeam(new TeamId(UUID.randomUUID()), "Ward 6");

    @Test void fiveInALeafAreOnPaperAndFourInAnotherAreNot() {
        var four = people(FOUR, 4);
        var five = people(FIVE, 5);

        var paper = OnPaper.among(both(four, five), wanting(four, five), List.of(List.of(leaf("a", FOUR), leaf("b", FIVE))));

        assertThat(paper.people()).isEqualTo(wanting(five));
        assertThat(paper.perTeam()).containsOnlyKeys(FIVE.id()).containsValue(5);
    }

    @Test void teamsThatShareALeafAreCountedTogether() {
        var two = people(FOUR, 2);
        var three = people(FIVE, 3);

        var paper = OnPaper.among(both(two, three), wanting(two, three), List.of(List.of(leaf("a", FOUR, FIVE))));

        assertThat(paper.people()).hasSize(5);
    }

    @Test void whereAQuarterEndsTheLeavesOfBothMustHaveFive() {
        var four = people(FOUR, 4);
        var five = people(FIVE, 5);
        var together = List.of(leaf("a", FOUR, FIVE));
        var apart = List.of(leaf("b", FOUR), leaf("c", FIVE));

        assertThat(OnPaper.among(both(four, five), wanting(four, five), List.of(together, together)).people()).hasSize(9);
        assertThat(OnPaper.among(both(four, five), wanting(four, five), List.of(together, apart)).people()).isEqualTo(wanting(five));
    }

    @Test void whoFallsOutTakesOthersBelowFiveWithThem() {
        var four = people(FOUR, 3);
        var five = people(FIVE, 2);
        var six = people(SIX, 5);

        var paper = OnPaper.among(Stream.of(four, five, six).flatMap(List::stream).toList(), wanting(four, five, six),
            List.of(List.of(leaf("a", FOUR, FIVE), leaf("b", SIX)), List.of(leaf("c", FOUR), leaf("d", FIVE, SIX))));

        assertThat(paper.people()).isEqualTo(wanting(six));
    }

    @Test void nobodyIsOnPaperWhoDidNotAskOrDoesNotCount() {
        var counted = people(FOUR, 30);
        var absent = people(FOUR, 5);

        assertThat(OnPaper.among(counted, Set.of(), List.of(List.of(leaf("a", FOUR)))).people()).isEmpty();
        assertThat(OnPaper.among(counted, wanting(absent), List.of(List.of(leaf("a", FOUR)))).people()).isEmpty();
        assertThat(OnPaper.among(counted, wanting(absent, counted.subList(0, 4)), List.of(List.of(leaf("a", FOUR)))).people()).isEmpty();
    }

    private static List<Eligible> people(NamedTeam team, int count) {
        return IntStream.range(0, count).mapToObj(_ -> new Eligible(new PersonId(UUID.randomUUID()), team.id())).toList();
    }

    private static List<Eligible> both(List<Eligible> some, List<Eligible> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    @SafeVarargs
    private static Set<PersonId> wanting(List<Eligible>... some) {
        return Stream.of(some).flatMap(List::stream).map(Eligible::person).collect(Collectors.toSet());
    }

    private static JoinedTeams leaf(String id, NamedTeam... teams) {
        return new JoinedTeams(id, List.of(teams));
    }
}

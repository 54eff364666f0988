package org.wellspring.ballot.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.wellspring.people.DepartmentId;
import org.wellspring.people.Team;
import org.wellspring.platform.TeamId;

class QuarterTests {
    private static final NamedTeam WARD_4 = team("Ward 4");
    private static final NamedTeam WARD_5 = team("Ward 5");
    private static final NamedTeam DAY_UNIT = team("Day unit");
    private static final NamedTeam THEATRE = team("Theatre");

    private final AtomicInteger ids = new AtomicInteger();
    private final Supplier<String> newId = () -> "leaf-%08x".formatted(ids.incrementAndGet());

    @Test void aSmallTeamIsJoinedWithANeighbourByName() {
        var leaves = join(List.of(WARD_4, WARD_5, DAY_UNIT), Map.of(WARD_4.id(), 60, WARD_5.id(), 41, DAY_UNIT.id(), 9));

        assertThat(leaves).extracting(JoinedTeams::name).containsExactly("Ward 4", "Ward 5 + Day unit");
    }

    @Test void anOrganisationUnderTheGateHasNoLeaf() {
        assertThat(join(List.of(WARD_4, DAY_UNIT), Map.of(WARD_4.id(), 10, DAY_UNIT.id(), 9))).isEmpty();
    }

    @Test void theSameTeamsKeepTheirIdAndOtherTeamsNeverGetIt() {
        var first = join(List.of(WARD_4, WARD_5), Map.of(WARD_4.id(), 60, WARD_5.id(), 60));
        var known = Map.of(first.getFirst().teams(), first.getFirst().id());

        var next = Quarter.join(List.of(WARD_4, WARD_5, DAY_UNIT), Map.of(WARD_4.id(), 60, WARD_5.id(), 60, DAY_UNIT.id(), 9), known, newId);

        assertThat(next.getFirst()).isEqualTo(first.getFirst());
        assertThat(next.getLast().name()).isEqualTo("Ward 5 + Day unit");
        assertThat(next.getLast().id()).isNotIn(first.stream().map(JoinedTeams::id).toList());
    }

    @Test void aRenamedTeamIsANewLeaf() {
        var first = join(List.of(WARD_4), Map.of(WARD_4.id(), 120));
        var renamed = new NamedTeam(WARD_4.id(), "Ward Four");

        var next = Quarter.join(List.of(renamed), Map.of(WARD_4.id(), 120), Map.of(first.getFirst().teams(), first.getFirst().id()), newId);

        assertThat(next.getFirst().id()).isNotEqualTo(first.getFirst().id());
    }

    @Test void withinAQuarterNothingIsJoinedOrPartedAndALargeNewTeamStandsAlone() {
        var fixed = join(List.of(WARD_4, WARD_5, DAY_UNIT), Map.of(WARD_4.id(), 60, WARD_5.id(), 41, DAY_UNIT.id(), 9));

        var later = Quarter.goOn(fixed, List.of(WARD_4, WARD_5, DAY_UNIT, THEATRE, team("Night bank")),
            Map.of(WARD_4.id(), 60, WARD_5.id(), 41, DAY_UNIT.id(), 35, THEATRE.id(), 20), Map.of(), newId);

        assertThat(later).startsWith(fixed.toArray(JoinedTeams[]::new));
        assertThat(later).extracting(JoinedTeams::name).containsExactly("Ward 4", "Ward 5 + Day unit", "Theatre");
    }

    @Test void aLeafThatFellUnderTheGateCountsNobody() {
        var fixed = join(List.of(WARD_4, WARD_5), Map.of(WARD_4.id(), 60, WARD_5.id(), 60));

        var counted = Quarter.counted(List.of(fixed, fixed), Map.of(WARD_4.id(), 60, WARD_5.id(), 19));

        assertThat(counted).containsOnlyKeys(WARD_4.id());
    }

    @Test void whoCannotCountInEveryWeekCountsInNoneAndTheirNeighboursAreLookedAtAgain() {
        var before = List.of(new JoinedTeams("leaf-a", List.of(WARD_4)), new JoinedTeams("leaf-b", List.of(WARD_5)));
        var after = List.of(new JoinedTeams("leaf-a", List.of(WARD_4)), new JoinedTeams("leaf-c", List.of(WARD_5, DAY_UNIT)));

        var counted = Quarter.counted(List.of(before, after), Map.of(WARD_4.id(), 30, WARD_5.id(), 19, DAY_UNIT.id(), 19));

        assertThat(counted).containsOnlyKeys(WARD_4.id());
    }

    @Test void teamsOfOneNameAreToldApartByTheirDepartment() {
        var surgery = new Team(new TeamId(UUID.randomUUID()), "Nights", new DepartmentId(UUID.randomUUID()), "Surgery");
        var medicine = new Team(new TeamId(UUID.randomUUID()), "Nights", new DepartmentId(UUID.randomUUID()), "Medicine");
        var theatre = new Team(new TeamId(UUID.randomUUID()), "Theatre", new DepartmentId(UUID.randomUUID()), "Surgery");

        var named = NamedTeam.of(List.of(surgery, medicine, theatre));

        assertThat(named).extracting(NamedTeam::name).containsExactly("Surgery · Nights", "Medicine · Nights", "Theatre");
    }

    @Test void manyTeamsInOneLeafStillHaveANameThatFits() {
        var teams = Stream.iterate(1, n -> n + 1).limit(60).map(n -> team("Community team number " + n)).toList();

        assertThat(new JoinedTeams("leaf-a", teams).name()).isEqualTo("Community team number 1 … Community team number 60");
    }

    private List<JoinedTeams> join(List<NamedTeam> teams, Map<TeamId, Integer> eligible) {
        return Quarter.join(teams, eligible, Map.of(), newId);
    }

    private static NamedTeam team(String name) {
        return new NamedTeam(new TeamId(UUID.nameUUIDFromBytes(name.getBytes())), name);
    }
}

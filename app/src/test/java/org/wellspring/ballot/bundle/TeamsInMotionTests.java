package org.wellspring.ballot.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wellspring.CleanSlate;
import org.wellspring.RelayForTests;
import org.wellspring.Staffing;
import org.wellspring.WithRelay;
import org.wellspring.ballot.DeclareBundles;
import org.wellspring.figures.Week;
import org.wellspring.platform.MovedClock;
import org.wellspring.platform.PersonId;
import org.wellspring.platform.TeamId;
import org.wellspring.privacy.spi.Declaration;
import org.wellspring.privacy.spi.LeafOfTeam;

/** Teams join, split, dissolve and trade people while a bundle runs: what its notice says stays, and nobody ever counts twice. The grid starts on Monday 9 November 2026. */
@WithRelay
class TeamsInMotionTests {
    private static final Week START = Week.parse("2026-11-09");

    @Autowired DeclareBundles bundles;
    @Autowired LeafOfTeam leaves;
    @Autowired RelayForTests relay;
    @Autowired Staffing staffing;
    @Autowired MovedClock clock;
    @Autowired JdbcClient jdbc;
    @Autowired CleanSlate slate;

    private TeamId four;
    private TeamId five;
    private List<PersonId> ofFour;
    private List<PersonId> ofFive;

    @BeforeEach void twoWardsOfSixty() {
        slate.wipe();
        relay.anew();
        four = staffing.team("Ward 4");
        five = staffing.team("Ward 5");
        ofFour = staffing.teamOf(60, four);
        ofFive = staffing.teamOf(60, five);
        bundles.declareDue();
        clock.moveTo(Instant.parse("2026-11-18T09:00:00Z"));
    }

    @Test void whoeverMovesMidBundleCountsWhereTheNoticeHasThemAndThenWhereTheyAre() throws Exception {
        var ana = ofFour.getFirst();
        move(ana, five);
        bundles.declareDue();
        assertThat(leafOffered(ana)).isEqualTo(leafOf(four, START));

        nextBundle();

        assertThat(sizes(0)).containsExactly(60, 60);
        assertThat(sizes(1)).containsExactly(59, 61);
        clock.moveTo(Instant.parse("2026-12-09T09:00:00Z"));
        assertThat(leafOffered(ana)).isEqualTo(leafOf(five, START.plus(4)));
        assertThat(jdbc.sql("select count(*) from ballot.eligible where person = :ana group by bundle").param("ana", ana.value()).query(Integer.class).list()).containsOnly(1);
    }

    @Test void wardsThatTradePeopleKeepTheirLeavesAndTheirSum() {
        ofFour.subList(0, 10).forEach(person -> move(person, five));
        ofFive.subList(0, 10).forEach(person -> move(person, four));

        nextBundle();

        assertThat(sizes(1)).containsExactly(60, 60);
        assertThat(leafOf(four, START.plus(4))).isEqualTo(leafOf(four, START));
    }

    @Test void aWardThatDissolvesCountsUntilItsBundleEndsAndNeverLeavesAFewBehind() {
        ofFive.subList(0, 45).forEach(person -> move(person, four));

        nextBundle();

        assertThat(sizes(0)).containsExactly(60, 60);
        assertThat(sizes(1)).containsExactly(105);
        assertThat(leaves.leaf(five, START.plus(4))).isEmpty();
        assertThat(jdbc.sql("select count(*) from ballot.eligible where bundle = 1").query(Integer.class).single()).isEqualTo(105);
    }

    @Test void aWardThatSplitsGetsALeafForItsNewHalfThatWasNeverAnotherTeams() {
        var half = staffing.team("Ward 4 East");
        ofFour.subList(0, 25).forEach(person -> move(person, half));

        nextBundle();

        assertThat(sizes(1)).containsExactly(35, 60, 25);
        assertThat(leafOf(half, START.plus(4))).isNotEqualTo(leafOf(four, START)).isNotEqualTo(leafOf(five, START));
        assertThat(leafOf(four, START.plus(4))).isEqualTo(leafOf(four, START));
    }

    @Test void aSplitPartOfTooFewWaitsForTheNextQuarterAndIsThenJoinedByName() {
        var few = staffing.team("Ward 4 East");
        ofFour.subList(0, 12).forEach(person -> move(person, few));

        nextBundle();
        assertThat(sizes(1)).containsExactly(48, 60);
        assertThat(leaves.leaf(few, START.plus(4))).isEmpty();

        clock.moveTo(START.plus(11).opensAt(Staffing.ZONE));
        bundles.declareDue();
        var quarter = declaration().weeks().stream().filter(week -> week.monday().equals(START.plus(13).toString())).findFirst().orElseThrow();
        var joined = quarter.leaves().stream().filter(leaf -> leaf.teams().contains("Ward 4 East")).findFirst().orElseThrow();
        assertThat(quarter.leaves()).hasSize(2);
        assertThat(joined.teams()).hasSize(2);
        assertThat(joined.id()).isNotIn(leafOf(four, START), leafOf(five, START));
    }

    private void move(PersonId person, TeamId team) {
        jdbc.sql("update people.membership set until_day = :today where person = :person").param("today", staffing.today()).param("person", person.value()).update();
        jdbc.sql("insert into people.membership (id, person, team, kind, from_day) values (:id, :person, :team, 'EMPLOYED', :today)")
            .param("id", UUID.randomUUID()).param("person", person.value()).param("team", team.value()).param("today", staffing.today()).update();
    }

    private void nextBundle() {
        clock.moveTo(Instant.parse("2026-11-28T09:00:00Z"));
        bundles.declareDue();
        assertThat(relay.declared()).hasSize(2);
    }

    private String leafOffered(PersonId person) throws Exception {
        var json = staffing.signedIn(person).get("/ballot/tokens").getResponse().getContentAsString();
        return json.replaceFirst("(?s).*?\"leaf\":\"([^\"]+)\".*", "$1");
    }

    private String leafOf(TeamId team, Week week) {
        return leaves.leaf(team, week).orElseThrow().id().value();
    }

    private List<Integer> sizes(int declaration) {
        return relay.declaration(declaration).weeks().getFirst().leaves().stream().map(Declaration.LeafLine::eligible).toList();
    }

    private Declaration declaration() {
        return relay.declaration(relay.declared().size() - 1);
    }
}

package org.wellspring.people.cover;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.wellspring.Browser;
import org.wellspring.Staffing;
import org.wellspring.WellspringTest;
import org.wellspring.people.People;
import org.wellspring.people.structure.Structure;
import org.wellspring.platform.MovedClock;
import org.wellspring.platform.PersonId;
import org.wellspring.platform.Role;
import org.wellspring.platform.TeamId;

/** A supervisor goes away: somebody answers for them on those days, and on no other. */
@WellspringTest
class CoverTests {
    @Autowired Staffing staffing;
    @Autowired People people;
    @Autowired Structure structure;
    @Autowired MovedClock clock;
    @Autowired JdbcClient jdbc;
    TeamId heron;
    PersonId dana;
    PersonId ben;
    LocalDate today;

    @BeforeEach void danaSupervisesHeron() {
        heron = staffing.team("Heron " + UUID.randomUUID());
        dana = staffing.with(Role.SUPERVISOR, heron);
        ben = staffing.eligible("Ben", heron);
        today = staffing.today();
    }

    @Test void theStandInAnswersForTheTeamFromTheFirstDayToTheLastAndNotOnTheDaysAround() {
        arrange(dana, ben, today.plusDays(2), today.plusDays(3), UUID.randomUUID());

        assertThat(people.supervisorsOf(heron, today.plusDays(1))).containsExactly(dana);
        assertThat(people.supervisorsOf(heron, today.plusDays(2))).contains(dana, ben);
        assertThat(people.supervisorsOf(heron, today.plusDays(3))).contains(dana, ben);
        assertThat(people.supervisorsOf(heron, today.plusDays(4))).containsExactly(dana);
    }

    @Test void theStandInOpensTheTeamsWeekOnThoseDaysOnly() {
        arrange(dana, ben, today.plusDays(1), today.plusDays(1), UUID.randomUUID());

        assertThat(staffing.signedIn(ben).get("/team")).hasStatus(403);
        clock.advance(Duration.ofDays(1));
        assertThat(staffing.signedIn(ben).get("/team")).hasStatusOk().bodyText().contains("Heron");
        clock.advance(Duration.ofDays(1));
        assertThat(staffing.signedIn(ben).get("/team")).hasStatus(403);
    }

    @Test void coverForOneTeamLeavesTheOtherAlone() {
        var rowan = staffing.team("Rowan " + UUID.randomUUID());
        structure.putInCharge(dana, rowan, today, dana);

        staffing.signedIn(dana).post("/me/away", "id", UUID.randomUUID().toString(), "who", ben.toString(), "team", rowan.toString(), "from", today.toString(), "last", today.toString());

        assertThat(people.supervisedBy(ben, today)).containsExactly(rowan);
    }

    @Test void coverWithoutATeamIsForAllOfThem() {
        var rowan = staffing.team("Rowan " + UUID.randomUUID());
        structure.putInCharge(dana, rowan, today, dana);

        arrange(dana, ben, today, today, UUID.randomUUID());

        assertThat(people.supervisedBy(ben, today)).containsExactlyInAnyOrder(heron, rowan);
    }

    @Test void sendingItTwiceArrangesItOnceAndAnotherFormForTheSameDaysIsRefused() {
        var id = UUID.randomUUID();
        arrange(dana, ben, today, today.plusDays(6), id);

        assertThat(arrange(dana, ben, today, today.plusDays(6), id)).hasStatus(302);
        assertThat(arrange(dana, ben, today.plusDays(6), today.plusDays(9), UUID.randomUUID())).hasStatus(422).bodyText().contains("stands in on some of these days already");
        assertThat(covers()).isEqualTo(1);
    }

    @Test void endingItEarlyEndsItToday() {
        arrange(dana, ben, today, today.plusDays(6), UUID.randomUUID());
        clock.advance(Duration.ofDays(2));
        var browser = staffing.signedIn(dana);

        assertThat(browser.post(endButton(browser, "/me/away"))).hasStatus(302);

        assertThat(people.supervisedBy(ben, today.plusDays(1))).containsExactly(heron);
        assertThat(people.supervisedBy(ben, today.plusDays(2))).isEmpty();
        assertThat(staffing.signedIn(ben).get("/team")).hasStatus(403);
    }

    @Test void whatHasNotBegunIsCancelledWithoutATrace() {
        arrange(dana, ben, today.plusDays(5), today.plusDays(6), UUID.randomUUID());
        var browser = staffing.signedIn(dana);

        browser.post(endButton(browser, "/me/away"));

        assertThat(covers()).isZero();
    }

    @Test void nobodyEndsAnotherSupervisorsCover() {
        arrange(dana, ben, today, today.plusDays(6), UUID.randomUUID());
        var end = endButton(staffing.signedIn(dana), "/me/away");
        var other = staffing.with(Role.SUPERVISOR, staffing.team("Rowan " + UUID.randomUUID()));

        staffing.signedIn(other).post(end);
        staffing.signedIn(ben).post(end);

        assertThat(people.supervisedBy(ben, today)).containsExactly(heron);
    }

    @Test void theWellbeingLeadArrangesItWhenSomebodyIsOffSick() {
        var lead = staffing.signedIn(staffing.with(Role.WELLBEING_LEAD, staffing.team("Office " + UUID.randomUUID())));
        var path = "/supervisors/" + dana + "/away";

        assertThat(lead.get("/supervisors")).bodyText().contains(path);
        assertThat(send(lead, path, ben, today, today, UUID.randomUUID())).hasStatus(302);
        assertThat(people.supervisedBy(ben, today)).containsExactly(heron);
        lead.post(endButton(lead, path));
        assertThat(people.supervisedBy(ben, today)).isEmpty();
    }

    @Test void aStandInPassesNothingOn() {
        arrange(dana, ben, today, today.plusDays(6), UUID.randomUUID());
        var cleo = staffing.eligible("Cleo", heron);

        var refused = arrange(ben, cleo, today, today, UUID.randomUUID());

        assertThat(refused).hasStatus(422);
        assertThat(people.supervisedBy(cleo, today)).isEmpty();
        assertThat(staffing.signedIn(ben).get("/me/away")).bodyText().contains("You stand in").doesNotContain("name=\"who\"");
    }

    @Test void nobodyFromOutsideTheTeamsAndTheSupervisorsIsTaken() {
        var stranger = staffing.eligible("Stranger", staffing.team("Rowan " + UUID.randomUUID()));

        assertThat(arrange(dana, stranger, today, today, UUID.randomUUID())).hasStatus(422).bodyText().contains("choose who stands in");
        assertThat(people.supervisedBy(stranger, today)).isEmpty();
    }

    @Test void daysThatPassedOrRunBackwardsOrForAYearAreRefusedAndTheRestIsKept() {
        assertThat(arrange(dana, ben, today.minusDays(1), today, UUID.randomUUID())).hasStatus(422).bodyText().contains("first day, today or later").contains("value=\"" + today + "\"");
        assertThat(arrange(dana, ben, today.plusDays(2), today.plusDays(1), UUID.randomUUID())).hasStatus(422).bodyText().contains("not before the first");
        assertThat(arrange(dana, ben, today, today.plusYears(1), UUID.randomUUID())).hasStatus(422).bodyText().contains("half a year");
        assertThat(covers()).isZero();
    }

    @Test void aStandInWhoLeavesAnswersForNobody() {
        arrange(dana, ben, today, today.plusDays(6), UUID.randomUUID());

        jdbc.sql("update people.membership set until_day = :day where person = :ben").param("day", today.plusDays(2)).param("ben", ben.value()).update();

        assertThat(people.supervisedBy(ben, today.plusDays(1))).containsExactly(heron);
        assertThat(people.supervisedBy(ben, today.plusDays(2))).isEmpty();
    }

    private MvcTestResult arrange(PersonId supervisor, PersonId standIn, LocalDate from, LocalDate last, UUID id) {
        return send(staffing.signedIn(supervisor), "/me/away", standIn, from, last, id);
    }

    private static MvcTestResult send(Browser browser, String path, PersonId standIn, LocalDate from, LocalDate last, UUID id) {
        return browser.post(path, "id", id.toString(), "who", standIn.toString(), "team", "", "from", from.toString(), "last", last.toString());
    }

    private static String endButton(Browser browser, String page) {
        return Browser.body(browser.get(page)).replaceAll("(?s).*?action=\"([^\"]+/end)\".*", "$1");
    }

    private int covers() {
        return jdbc.sql("select count(*) from people.cover where supervisor = :dana").param("dana", dana.value()).query(Integer.class).single();
    }
}

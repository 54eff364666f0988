package org.wellspring.people.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.wellspring.Browser;
import org.wellspring.Staffing;
import org.wellspring.WellspringTest;
import org.wellspring.people.Member;
import org.wellspring.people.MembershipKind;
import org.wellspring.people.People;
import org.wellspring.people.structure.Newcomer;
import org.wellspring.people.structure.Structure;
import org.wellspring.platform.Language;
import org.wellspring.platform.PersonId;
import org.wellspring.platform.Role;
import org.wellspring.platform.TeamId;

@WellspringTest
class RegisterTests {
    @Autowired Staffing staffing;
    @Autowired Structure structure;
    @Autowired People people;
    TeamId ward;
    String wardName;
    PersonId administrator;
    Browser browser;

    @BeforeEach void aWard() {
        wardName = "Ward " + UUID.randomUUID();
        ward = staffing.team(wardName);
        administrator = staffing.with(Role.ADMINISTRATOR, ward);
        browser = staffing.signedIn(administrator);
    }

    @Test void aPersonIsFoundByPartOfTheirName() {
        var ana = staffing.person("Ana %s Ruiz".formatted(wardName), ward);

        var found = browser.get("/people?name=" + wardName.replace(" ", "%20") + "%20ruiz");

        assertThat(text(found)).contains("Ana " + wardName + " Ruiz", "Not yet joined");
        assertThat(Browser.body(found)).contains("/people/" + ana);
    }

    @Test void theRegisterIsShownPageByPageAndByDepartment() {
        for (int i = 0; i < 60; i++) {
            staffing.person("Colleague %02d".formatted(i), ward);
        }
        var department = people.team(ward).orElseThrow().departmentId();

        var first = Jsoup.parse(Browser.body(browser.get("/people?department=" + department)));
        var second = Jsoup.parse(Browser.body(browser.get("/people?department=" + department + "&from=1")));

        assertThat(first.select("main .lines > li")).hasSize(50);
        assertThat(second.select("main .lines > li")).hasSize(11);
        assertThat(first.text()).doesNotContain("Colleague 59");
    }

    @Test void whetherSomebodyJoinedIsShownAndNeverWhen() {
        var ana = staffing.eligible("Ana", ward);
        staffing.signedIn(ana);

        var page = text(browser.get("/people/" + ana));

        assertThat(page).contains("Has joined").doesNotContain(staffing.today().minusWeeks(4).toString(), "7 Oct");
    }

    @Test void aPersonsPageNamesWhomTheyReportTo() {
        var ana = staffing.eligible("Ana", ward);
        staffing.with(Role.SUPERVISOR, ward);

        assertThat(text(browser.get("/people/" + ana))).contains("Reports to supervisor");
    }

    @Test void oneConfirmationIsNotEnough() {
        var guest = guest();

        browser.post("/people/" + guest + "/confirm");

        assertThat(eligible(guest)).isFalse();
        assertThat(text(browser.get("/people/" + guest))).contains("administrator confirmed this", "One more person with a role is needed");
    }

    @Test void twoConfirmationsMakeSomebodyCount() {
        var guest = guest();

        browser.post("/people/" + guest + "/confirm");
        staffing.signedIn(staffing.with(Role.WELLBEING_LEAD, ward)).post("/people/" + guest + "/confirm");

        assertThat(eligible(guest)).isTrue();
    }

    @Test void oneRoleHolderCannotConfirmTwice() {
        var guest = guest();

        browser.post("/people/" + guest + "/confirm");
        browser.post("/people/waiting/" + guest);
        staffing.signedIn(administrator).post("/people/" + guest + "/confirm");

        assertThat(eligible(guest)).isFalse();
    }

    @Test void nobodyConfirmsThemselves() {
        var guest = guest();
        staffing.grant(guest, Role.ADMINISTRATOR);

        var refused = staffing.signedIn(guest).post("/people/" + guest + "/confirm");

        assertThat(refused).hasStatus(422);
        assertThat(text(refused)).contains("Nobody confirms themselves");
    }

    @Test void aSupervisorConfirmsPeopleOfTheirOwnTeamAlone() {
        var guest = guest();
        var own = staffing.signedIn(staffing.with(Role.SUPERVISOR, ward));
        var other = staffing.signedIn(staffing.with(Role.SUPERVISOR, staffing.team("Ward " + UUID.randomUUID())));

        var confirmed = own.post("/people/waiting/" + guest);
        var refused = other.post("/people/waiting/" + guest);

        assertThat(confirmed).hasStatus(302);
        assertThat(refused).hasStatus(404);
        assertThat(text(other.get("/people/waiting"))).doesNotContain("Guest");
        assertThat(text(own.get("/people/waiting"))).contains("Guest", "One more person with a role is needed");
        assertThat(own.get("/people/" + guest)).hasStatus(403);
    }

    @Test void aSupervisorIsToldOnTodayUntilTheyHaveConfirmed() {
        var guest = guest();
        var supervisor = staffing.signedIn(staffing.with(Role.SUPERVISOR, ward));
        var before = text(supervisor.get("/"));

        supervisor.post("/people/waiting/" + guest);

        assertThat(before).contains("One person joined by a code and waits");
        assertThat(text(supervisor.get("/"))).doesNotContain("joined by a code");
        assertThat(text(staffing.signedIn(staffing.eligible("Ana", ward)).get("/"))).doesNotContain("joined by a code");
    }

    @Test void somebodyMovesFromTheDayThatWasChosen() {
        var ana = staffing.eligible("Ana", ward);
        var other = staffing.team("Ward " + UUID.randomUUID());
        var day = staffing.today().plusDays(5);

        browser.post("/people/" + ana + "/move", "team", other.toString(), "from", day.toString());
        browser.post("/people/" + ana + "/move", "team", other.toString(), "from", day.toString());

        assertThat(people.teamOf(ana, day.minusDays(1))).contains(ward);
        assertThat(people.teamOf(ana, day)).contains(other);
    }

    @Test void nobodyIsMovedInThePast() {
        var ana = staffing.eligible("Ana", ward);
        var other = staffing.team("Ward " + UUID.randomUUID());

        var refused = browser.post("/people/" + ana + "/move", "team", other.toString(), "from", staffing.today().minusDays(1).toString());

        assertThat(refused).hasStatus(422);
        assertThat(text(refused)).contains("Choose today or a later day");
        assertThat(people.teamOf(ana, staffing.today())).contains(ward);
    }

    @Test void whoeverLeavesIsOutFromThatDay() {
        var ana = staffing.eligible("Ana", ward);
        var hers = staffing.signedIn(ana);

        browser.post("/people/" + ana + "/end", "end", staffing.today().toString());

        assertThat(hers.get("/me")).hasStatus(302);
        assertThat(people.members(ward, staffing.today())).extracting(Member::id).doesNotContain(ana);
    }

    @Test void rolesAreGivenAndTaken() {
        var ana = staffing.eligible("Ana", ward);

        browser.post("/people/" + ana + "/roles", "role", "PEER_SUPPORTER", "role", "PLANNER");
        var given = people.member(ana).orElseThrow().roles();
        browser.post("/people/" + ana + "/roles", "role", "PLANNER");

        assertThat(given).contains(Role.PEER_SUPPORTER, Role.PLANNER);
        assertThat(people.member(ana).orElseThrow().roles()).contains(Role.PLANNER).doesNotContain(Role.PEER_SUPPORTER);
    }

    @Test void aTeamIsGivenASupervisorAndTakenBack() {
        var ana = staffing.eligible("Ana", ward);

        browser.post("/people/" + ana + "/charge", "team", ward.toString(), "since", staffing.today().toString());
        var inCharge = people.supervisorsOf(ward, staffing.today());
        browser.post("/people/" + ana + "/charge/" + ward + "/end");

        assertThat(inCharge).contains(ana);
        assertThat(people.supervisorsOf(ward, staffing.today())).doesNotContain(ana);
    }

    @Test void aRecoveryLinkIsShownOnceAndItsPersonIsTold() {
        var ana = staffing.eligible("Ana", ward);

        var made = text(browser.post("/people/" + ana + "/link"));
        var later = text(browser.get("/people/" + ana));

        assertThat(made).contains("/enter/", "shown once");
        assertThat(later).doesNotContain("/enter/");
        assertThat(text(staffing.signedIn(ana).get("/me"))).contains("administrator made a one-time link for you");
    }

    @Test void whatSomebodyDoesHereIsKeptOrRefusedBesideItsField() {
        var ana = staffing.eligible("Ana", ward);

        browser.post("/people/" + ana + "/work", "profession", "midwife", "kind", "BANK", "languages", "Polish, German", "share", "60");
        var refused = browser.post("/people/" + ana + "/work", "profession", "nurse", "kind", "BANK", "languages", "", "share", "160");

        assertThat(refused).hasStatus(422);
        assertThat(text(refused)).contains("A whole number from 1 to 100");
        assertThat(text(browser.get("/people/" + ana))).contains("bank");
        assertThat(people.member(ana).orElseThrow().profession()).isEqualTo("midwife");
    }

    @Test void aWellbeingLeadGivesNoRolesAndMakesNoLinks() {
        var ana = staffing.eligible("Ana", ward);
        var lead = staffing.signedIn(staffing.with(Role.WELLBEING_LEAD, ward));

        assertThat(lead.get("/people/" + ana)).hasStatusOk();
        assertThat(text(lead.get("/people/" + ana))).doesNotContain("one-time link");
        assertThat(lead.post("/people/" + ana + "/roles", "role", "ADMINISTRATOR")).hasStatus(403);
        assertThat(lead.post("/people/" + ana + "/link")).hasStatus(403);
    }

    @Test void aWellbeingLeadCannotEndAnAdministrator() {
        staffing.with(Role.ADMINISTRATOR, ward);
        var lead = staffing.signedIn(staffing.with(Role.WELLBEING_LEAD, ward));

        var refused = lead.post("/people/" + administrator + "/end", "end", staffing.today().toString());

        assertThat(refused).hasStatus(422);
        assertThat(text(refused)).contains("Only an administrator can end an administrator’s membership");
        assertThat(people.members(ward, staffing.today())).extracting(Member::id).contains(administrator);
    }

    @Test void aNurseIsSentAwayFromEveryPage() {
        var nurse = staffing.signedIn(staffing.eligible("Ana", ward));

        for (var address : List.of("/people", "/people/" + administrator, "/people/waiting", "/people/list")) {
            assertThat(nurse.get(address)).as(address).hasStatus(403);
        }
        for (var act : List.of("move", "end", "work", "confirm", "claim/clear", "roles", "charge", "link")) {
            assertThat(nurse.post("/people/" + administrator + "/" + act)).as(act).hasStatus(403);
        }
    }

    private PersonId guest() {
        var guest = new PersonId(UUID.randomUUID());
        structure.admit(guest, new Newcomer("Guest", "", Language.ENGLISH, Optional.empty()), ward, MembershipKind.AGENCY, staffing.today());
        staffing.signedIn(guest);
        return guest;
    }

    private boolean eligible(PersonId person) {
        return people.eligible(staffing.today().plusDays(28)).stream().anyMatch(one -> one.person().equals(person));
    }

    private static String text(MvcTestResult result) {
        return Jsoup.parse(Browser.body(result)).text();
    }
}

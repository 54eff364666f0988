package org.wellspring.adoption.firstrun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellspring.Browser.body;

import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.wellspring.CleanSlate;
import org.wellspring.Staffing;
import org.wellspring.WellspringTest;
import org.wellspring.help.Help;
import org.wellspring.people.DepartmentWentLive;
import org.wellspring.people.People;
import org.wellspring.people.signin.OneTimeLinks;
import org.wellspring.platform.Role;

/** From the one-time link to a live department, stopping and coming back as one likes. */
@WellspringTest
@Import(CleanSlate.class)
@RecordApplicationEvents
class FirstRunTests {
    private static final int WORDS_OF_ALL_STEPS = 700;

    @Autowired CleanSlate slate;
    @Autowired MockMvcTester http;
    @Autowired OneTimeLinks links;
    @Autowired Help help;
    @Autowired People people;
    @Autowired Staffing staffing;
    @Autowired ApplicationEvents events;

    @BeforeEach void anEmptyInstallation() {
        slate.wipe();
    }

    @Test void theEightStepsEndWithALiveDepartment() {
        var live = run().named("GB").working("nursing").with("Ward 4", 34).withoutList().helpChecked().promised("LATER").goLive();

        assertThat(live).hasStatus(302).hasRedirectedUrl("/overview");
        assertThat(events.stream(DepartmentWentLive.class)).singleElement().extracting(DepartmentWentLive::on).isEqualTo(staffing.today());
    }

    @Test void goingLiveTwiceIsGoingLiveOnce() {
        var run = run().named("GB").working("nursing").with("Ward 4", 34).withoutList().helpChecked().promised("LATER");

        run.goLive();
        run.goLive();

        assertThat(events.stream(DepartmentWentLive.class)).hasSize(1);
    }

    @Test void theFirstRunCannotFinishWithoutSomebodyToRingWhenItIsNotSafe() {
        var run = run().named("GB").working("nursing").with("Ward 4", 34).withoutList();

        var refused = run.checkingNumbers("post", "", "phone", "", "system", "");

        assertThat(refused).hasStatus(422);
        assertThat(run.goLive()).hasStatus(422);
        assertThat(body(run.goLive())).contains("nobody can be rung when it is not safe");
        assertThat(events.stream(DepartmentWentLive.class)).isEmpty();
    }

    @Test void theFirstRunCannotFinishWithANumberNobodyDialled() {
        var run = run().named("GB").working("nursing").with("Ward 4", 34).withoutList();

        var refused = run.browser().post("/start/help", "GB:samaritans", "true", "post", "Duty manager", "phone", "020 7946 0011", "system", "Incident book");

        assertThat(refused).hasStatus(422);
        assertThat(run.goLive()).hasStatus(422);
    }

    @Test void whatWasTickedStaysTickedWhenTheRestIsMissing() {
        var run = run().named("GB").working("nursing").with("Ward 4", 34).withoutList();
        run.browser().post("/start/help", "GB:samaritans", "true", "post", "Duty manager", "phone", "020 7946 0011", "system", "Incident book");

        var back = page(run, "/start/help");

        assertThat(back.select("input[name=GB:samaritans][value=true][checked]")).hasSize(1);
        assertThat(back.selectFirst("#post").val()).isEqualTo("Duty manager");
    }

    @Test void aStepLeftHalfwayIsThereOnReturn() {
        var run = run().named("GB").working("ems");

        var start = page(run, "/start");

        assertThat(start.select("[aria-current=step]").text()).contains("3.");
        assertThat(page(run, "/start/organisation").selectFirst("#name").val()).isEqualTo("Linden Hospital");
        assertThat(page(run, "/start/pack").select("input[value=ems][checked]")).hasSize(1);
    }

    @Test void todayLeadsBackIntoTheFirstRunUntilItIsDone() {
        var run = run().named("GB").working("nursing").with("Ward 4", 34).withoutList();
        var before = page(run, "/").text();

        run.helpChecked().promised("LATER").goLive();

        assertThat(before).contains("Step 6 of 8");
        assertThat(page(run, "/").text()).doesNotContain("of 8");
    }

    @Test void goingBackAndForthMakesOneDepartment() {
        var run = run().named("GB").working("nursing").with("Ward 4", 34).with("Ward 4 north", 36);

        assertThat(people.teams()).singleElement().satisfies(team -> assertThat(team.name()).isEqualTo("Ward 4 north"));
        assertThat(page(run, "/start/department").selectFirst("#people").val()).isEqualTo("36");
    }

    @Test void aTeamOfTwelveIsToldWhyItIsJoined() {
        var run = run().named("GB").working("nursing");

        var told = run.browser().post("/start/department", "name", "Night desk", "people", "12");

        assertThat(Jsoup.parse(body(told)).selectFirst("#joined").text()).contains("Why 12 people are counted with a neighbour").contains("20 people");
        assertThat(run.browser().post("/start/department", "name", "Night desk", "people", "12", "alone", "yes")).hasRedirectedUrl("/start/people");
    }

    @Test void aTeamOfTwentyIsNotJoined() {
        var run = run().named("GB").working("nursing");

        assertThat(run.browser().post("/start/department", "name", "Ward 5", "people", "20")).hasRedirectedUrl("/start/people");
    }

    @Test void aSmallTeamMayNameItsNeighbour() {
        var run = run().named("GB").working("nursing");

        run.browser().post("/start/department", "name", "Night desk", "people", "12", "neighbour", "Day desk", "neighbours", "15");

        assertThat(people.teams()).extracting("name").containsExactly("Night desk", "Day desk");
    }

    @Test void whereStaffMustAgreeNothingStartsBefore() {
        var run = run().named("DE").working("nursing").with("Station 4", 34).withoutList().helpChecked().promised("ASKED");

        assertThat(run.goLive()).hasStatus(422);
        assertThat(body(run.goLive())).contains("The staff side has not agreed yet");
        assertThat(run.promised("AGREED").goLive()).hasStatus(302);
    }

    @Test void aSupervisorAndTwoPeersAreNamedFromTheTeam() {
        var run = run().named("GB").working("nursing").with("Ward 4", 34);
        var ward = people.teams().getFirst().id();
        var ana = staffing.person("Ana", ward);
        var ben = staffing.person("Ben", ward);

        run.browser().post("/start/roles", "supervisor", ana.toString(), "peers", ana.toString(), "peers", ben.toString());

        assertThat(people.supervisorsOf(ward, staffing.today())).containsExactly(ana);
        assertThat(people.withRole(Role.PEER_SUPPORTER)).containsExactlyInAnyOrder(ana, ben);
    }

    @Test void onePeerSupporterAloneIsRefused() {
        var run = run().named("GB").working("nursing").with("Ward 4", 34);
        var ana = staffing.person("Ana", people.teams().getFirst().id());

        var refused = run.browser().post("/start/roles", "supervisor", "later", "peers", ana.toString());

        assertThat(refused).hasStatus(422);
        assertThat(people.withRole(Role.PEER_SUPPORTER)).isEmpty();
    }

    @Test void aStrangerCannotBePutInCharge() {
        var run = run().named("GB").working("nursing").with("Ward 4", 34);

        assertThat(run.browser().post("/start/roles", "supervisor", UUID.randomUUID().toString())).hasStatus(422);
    }

    @Test void aCountryWithoutNumbersAsksForItsTimeZoneAndAnEmergencyNumber() {
        var run = run();
        var asked = run.browser().post("/start/organisation", "name", "Linden Hospital", "country", "CH", "languages", "de", "zone", "");
        run.browser().post("/start/organisation", "name", "Linden Hospital", "country", "CH", "languages", "de", "zone", "Europe/Zurich");
        run.working("nursing").with("Station 4", 34).withoutList();

        var refused = run.checkingNumbers("post", "Dienstleitung", "phone", "+41 44 000 00 00", "system", "Meldebuch");

        assertThat(asked).hasStatus(422);
        assertThat(body(refused)).contains("There is no emergency number yet");
    }

    @Test void theCountryFillsTimeZoneAndNumbers() {
        run().named("ES");

        assertThat(people.organisation()).hasValueSatisfying(organisation -> assertThat(organisation.zone()).hasToString("Europe/Madrid"));
        assertThat(help.numbers()).extracting(known -> known.line().dial().number()).contains("112", "024");
    }

    @Test void allStepsTogetherAreReadInUnderSevenHundredWords() {
        var run = run().named("GB").working("nursing").with("Ward 4", 34).withoutList().helpChecked();
        var words = 0;

        for (var step : Step.values()) {
            var page = page(run, step.path());
            page.select("main details > :not(summary), main option, svg").remove();
            words += page.selectFirst("main").text().split("\\s+").length;
        }

        assertThat(words).isLessThanOrEqualTo(WORDS_OF_ALL_STEPS);
    }

    @Test void onlyTheWellbeingLeadSetsUp() {
        var ana = staffing.signedIn(staffing.person("Ana", staffing.team("Ward 4")));

        assertThat(ana.get("/start")).hasStatus(403);
        assertThat(ana.post("/start/print")).hasStatus(403);
    }

    private FirstRun run() {
        return new FirstRun(http, links, help);
    }

    private static Document page(FirstRun run, String address) {
        return Jsoup.parse(body(run.browser().get(address)));
    }
}

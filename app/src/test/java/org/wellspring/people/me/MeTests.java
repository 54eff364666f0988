package org.wellspring.people.me;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wellspring.Browser;
import org.wellspring.Staffing;
import org.wellspring.WellspringTest;
import org.wellspring.people.People;
import org.wellspring.people.signin.OneTimeLinks;
import org.wellspring.platform.PersonId;
import org.wellspring.platform.Role;
import org.wellspring.platform.TeamId;

@WellspringTest
class MeTests {
    @Autowired Staffing staffing;
    @Autowired People people;
    @Autowired OneTimeLinks links;
    @Autowired JdbcClient jdbc;
    TeamId ward;
    PersonId ana;
    Browser browser;

    @BeforeEach void anaIsSignedIn() {
        ward = staffing.team("Ward " + UUID.randomUUID());
        ana = staffing.eligible("Ana", ward);
        browser = staffing.signedIn(ana);
    }

    @Test void theLanguageAPersonChoosesFollowsThem() {
        browser.post("/me/profile", "called", "Ana", "profession", "nurse", "languages", "Polish, German", "language", "de", "scheme", "dark");

        assertThat(staffing.signedIn(ana).get("/me")).bodyText().contains("lang=\"de\"").contains("data-color-scheme=\"dark\"").contains("Deine Rollen");
    }

    @Test void arabicReadsFromTheRight() {
        browser.post("/language", "language", "ar");

        assertThat(browser.get("/me")).bodyText().contains("dir=\"rtl\"").contains("أدوارك");
    }

    @Test void anEmptyNameIsRefusedAndNothingIsLost() {
        var refused = browser.post("/me/profile", "called", " ", "profession", "paramedic", "language", "en", "scheme", "auto");

        assertThat(refused).hasStatus(422).bodyText().contains("Please give a name").contains("paramedic");
        assertThat(people.member(ana).orElseThrow().name()).isEqualTo("Ana");
    }

    @Test void aPersonIsToldOfALinkIntoTheirAccountAndByWhom() {
        var administrator = staffing.with(Role.ADMINISTRATOR, ward);

        links.forRecovery(ana, administrator);

        assertThat(browser.get("/me")).bodyText().contains("administrator made a one-time link for you");
        browser.post("/me/told");
        assertThat(browser.get("/me")).bodyText().doesNotContain("one-time link for you");
    }

    @Test void signingOutEverywhereEndsEverySession() {
        var phone = staffing.signedIn(ana);

        browser.post("/me/devices/end");

        assertThat(phone.get("/me")).hasStatus(302);
        assertThat(browser.get("/me")).hasStatus(302);
    }

    @Test void oneSessionCanBeEndedFromAnother() {
        var phone = staffing.signedIn(ana);
        var page = body(browser, "/me/devices");
        var other = page.replaceAll("(?s).*?action=\"(/me/devices/[0-9a-f]+/end)\".*", "$1");

        browser.post(other);

        assertThat(phone.get("/me")).hasStatus(302);
        assertThat(browser.get("/me")).hasStatusOk();
    }

    @Test void nobodyEndsAnotherPersonsSession() {
        var bea = staffing.eligible("Bea", ward);
        var hers = staffing.signedIn(bea);
        staffing.signedIn(bea);
        var other = body(hers, "/me/devices").replaceAll("(?s).*?action=\"(/me/devices/[0-9a-f]+/end)\".*", "$1");

        browser.post(other);

        assertThat(body(hers, "/me/devices")).contains(other);
    }

    @Test void aPersonTakesEverythingWeHoldAboutThem() {
        var file = browser.get("/me/data/wellspring.json");

        assertThat(file).hasStatusOk().hasHeader("Content-Disposition", "attachment; filename=\"wellspring.json\"");
        assertThat(file).bodyText().contains("\"display_name\" : \"Ana\"").contains(ana.toString()).doesNotContain("hash");
    }

    @Test void anErasedPersonIsGone() {
        browser.post("/me/delete");

        assertThat(people.member(ana)).isEmpty();
        assertThat(people.members(ward, staffing.today())).extracting("id").doesNotContain(ana);
        assertThat(jdbc.sql("select count(*) from spring_session where principal_name = :ana").param("ana", ana.toString()).query(Long.class).single()).isZero();
        assertThat(browser.get("/me")).hasStatus(302);
    }

    @Test void clearingAComputerLeavesUnsentAnswersAlone() {
        var cleared = browser.post("/clear");

        assertThat(cleared.getResponse().getHeader("Clear-Site-Data")).isEqualTo("\"cache\", \"cookies\"");
        assertThat(browser.get("/me")).hasStatus(302);
    }

    @Test void theHistoryIsDrawnByThePrivateOriginAlone() {
        assertThat(browser.get("/me/history")).hasStatusOk().bodyText().contains("http://localhost:8081/panel/history").doesNotContain(ana.toString());
    }

    private static String body(Browser browser, String address) {
        return Browser.body(browser.get(address));
    }
}

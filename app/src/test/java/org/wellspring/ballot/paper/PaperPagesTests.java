package org.wellspring.ballot.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wellspring.Browser;
import org.wellspring.CleanSlate;
import org.wellspring.RelayForTests;
import org.wellspring.Staffing;
import org.wellspring.WithRelay;
import org.wellspring.ballot.DeclareBundles;
import org.wellspring.platform.MovedClock;
import org.wellspring.platform.PersonId;
import org.wellspring.platform.Role;
import org.wellspring.platform.TeamId;
import tools.jackson.databind.json.JsonMapper;

/** The list as the wellbeing lead keeps it, and what people on it are told. */
@WithRelay
class PaperPagesTests {
    @Autowired DeclareBundles bundles;
    @Autowired RelayForTests relay;
    @Autowired Staffing staffing;
    @Autowired MovedClock clock;
    @Autowired JdbcClient jdbc;
    @Autowired CleanSlate slate;

    private TeamId ward;
    private List<PersonId> people;
    private PersonId ana;
    private PersonId leading;
    private Browser lead;

    @BeforeEach void aWard() {
        slate.wipe();
        relay.anew();
        ward = staffing.team("Ward 4");
        people = staffing.teamOf(23, ward);
        ana = staffing.eligible("Ana Berg", ward);
        leading = staffing.with(Role.WELLBEING_LEAD, ward);
        lead = staffing.signedIn(leading);
    }

    @Test void theLeadFindsSomebodyByPartOfANameAndPutsThemOnTheList() {
        bundles.declareDue();
        var found = page(lead, "/waves/paper?name=ana%20b");
        assertThat(found.select("input[name=person]").eachAttr("value")).containsExactly(ana.toString());

        assertThat(lead.post("/waves/paper", "person", ana.toString()).getResponse().getRedirectedUrl()).isEqualTo("/waves/paper");
        lead.post("/waves/paper", "person", ana.toString());

        assertThat(page(lead, "/waves/paper").text()).contains("Ana Berg Ward 4", "Since 4 Nov 2026", "fewer than five in this group want paper", "Ward 4: 1 person, so on a device");
        assertThat(page(lead, "/waves/paper?name=ana").text()).contains("Is on the list.");
        assertThat(acts()).containsExactly("paper-listed");
    }

    @Test void nobodyIsFoundSaysWhatToDo() {
        assertThat(page(lead, "/waves/paper?name=Zebedee").text()).contains("Nobody here is called that. Try another spelling.");
        assertThat(lead.post("/waves/paper", "person", java.util.UUID.randomUUID().toString()).getResponse().getStatus()).isEqualTo(404);
        assertThat(listed()).isZero();
    }

    @Test void theLeadTakesSomebodyOffAndTheLogSaysSo() {
        lead.post("/waves/paper", "person", ana.toString());

        lead.post("/waves/paper/" + ana + "/remove");
        lead.post("/waves/paper/" + ana + "/remove");

        assertThat(listed()).isZero();
        assertThat(acts()).containsExactly("paper-listed", "paper-unlisted");
    }

    @Test void fiveOfAGroupAreOnPaperAndTheListSaysFromWhen() {
        bundles.declareDue();
        want(people.subList(0, 5));

        assertThat(page(lead, "/waves/paper").text()).contains("A change of the list holds from 7 Dec 2026", "Ward 4: 5 slips", "Answers on paper from the next four weeks.")
            .doesNotContain("so on a device");
        assertThat(page(staffing.signedIn(people.getFirst()), "/me/paper").text()).contains("These four weeks you answer on a device.", "You are on the list for paper.", "7 Dec 2026");
    }

    @Test void whoIsOnPaperIsToldOnTodayWithTheWayBackAndOthersAreNot() {
        onPaperNow();

        var today = page(staffing.signedIn(people.getFirst()), "/");

        assertThat(today.text()).contains("This time you answer on paper", "It holds from the next four weeks.");
        assertThat(today.select("a[href=/me/paper]")).hasSize(1);
        assertThat(setting(today)).contains("\"paper\":true");
        assertThat(page(staffing.signedIn(ana), "/").text()).doesNotContain("on paper");
        assertThat(setting(page(staffing.signedIn(ana), "/"))).doesNotContain("\"paper\":");
    }

    @Test void aSurveyIsNotOpenedOnTheDeviceOfSomebodyOnPaper() {
        onPaperNow();

        assertThat(page(staffing.signedIn(people.getFirst()), "/survey").select("iframe")).isEmpty();
        assertThat(page(staffing.signedIn(people.getFirst()), "/survey").text()).contains("This time you answer on paper");
        assertThat(page(staffing.signedIn(ana), "/survey").select("iframe")).hasSize(1);
    }

    @Test void whoeverTookThemselvesOffIsToldUntilWhenPaperHolds() {
        onPaperNow();
        var browser = staffing.signedIn(people.getFirst());

        browser.post("/me/paper", "paper", "no");

        assertThat(page(browser, "/").text()).contains("From 7 Dec 2026 you answer on a device again.").doesNotContain("or change it here");
        assertThat(page(browser, "/me/paper").text()).contains("These four weeks you answer on paper.", "You are not on the list for paper.");
    }

    @Test void meLeadsToTheWishAndTheWishBelongsToThePersonAlone() {
        assertThat(page(staffing.signedIn(ana), "/me").select("a[href=/me/paper]").text()).isEqualTo("Answer on paper");

        staffing.signedIn(ana).post("/me/paper", "paper", "yes", "person", leading.toString());

        assertThat(jdbc.sql("select person from ballot.paper").query(java.util.UUID.class).list()).containsExactly(ana.value());
        assertThat(acts()).isEmpty();
    }

    @Test void slipsAreMadeInAFrameOfThePrivateOrigin() {
        want(people.subList(0, 5));
        slipsAreDue();

        var list = page(lead, "/waves/paper");
        var slips = page(lead, "/waves/paper/2027-02-01");

        assertThat(list.select("a[href=/waves/paper/2027-02-01]").text()).isEqualTo("Make the slips");
        assertThat(slips.selectFirst("iframe").attr("src")).isEqualTo("http://localhost:8081/panel/paper?monday=2027-02-01");
        assertThat(slips.selectFirst("iframe").attr("sandbox")).isEmpty();
        assertThat(slips.text()).contains("Ward 4: 5 slips", "Keep no copy.", "No page tells whether a slip was used");
        assertThat(lead.get("/waves/paper/2027-02-08").getResponse().getStatus()).isEqualTo(404);
    }

    @Test void theInstructionsAreThereInEveryLanguageOfTheOrganisation() {
        var sheet = page(lead, "/waves/paper/envelope");

        assertThat(sheet.select("article").eachAttr("lang")).containsExactlyInAnyOrder("en", "de", "es", "ar");
        assertThat(sheet.select("article[lang=ar]").attr("dir")).isEqualTo("rtl");
        assertThat(sheet.select("article[lang=en]").text()).contains("face down", "Shake it.", "Tick no list");
        assertThat(sheet.select("article[lang=de]").text()).contains("Umschlag");
    }

    @Test void onlyTheWellbeingLeadSeesTheList() {
        for (var browser : List.of(staffing.signedIn(ana), staffing.signedIn(staffing.with(Role.SUPERVISOR, ward)), staffing.signedIn(staffing.with(Role.ADMINISTRATOR, ward)))) {
            for (var address : List.of("/waves/paper", "/waves/paper/2027-02-01", "/waves/paper/envelope")) {
                assertThat(browser.get(address).getResponse().getStatus()).isEqualTo(403);
            }
            assertThat(browser.post("/waves/paper", "person", ana.toString()).getResponse().getStatus()).isEqualTo(403);
        }
        assertThat(listed()).isZero();
    }

    private void onPaperNow() {
        want(people.subList(0, 5));
        bundles.declareDue();
        clock.moveTo(Instant.parse("2026-11-11T09:00:00Z"));
    }

    private void slipsAreDue() {
        bundles.declareDue();
        clock.moveTo(Instant.parse("2027-01-25T09:00:00Z"));
        bundles.declareDue();
        lead = staffing.signedIn(leading);
    }

    private void want(List<PersonId> some) {
        some.forEach(person -> staffing.signedIn(person).post("/me/paper", "paper", "yes"));
    }

    private List<String> acts() {
        return jdbc.sql("select what from audit.entry where what like 'paper-%' order by number").query(String.class).list();
    }

    private int listed() {
        return jdbc.sql("select count(*) from ballot.paper").query(Integer.class).single();
    }

    private static String setting(Document page) {
        return new JsonMapper().readTree(page.selectFirst("[data-private-panel]").attr("data-setting")).toString();
    }

    private static Document page(Browser browser, String address) {
        var answer = browser.get(address);
        assertThat(answer.getResponse().getStatus()).isEqualTo(200);
        return Jsoup.parse(Browser.body(answer));
    }
}

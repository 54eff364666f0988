package org.wellspring.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.wellspring.Browser;
import org.wellspring.Staffing;
import org.wellspring.TimeForTests;
import org.wellspring.WellspringTest;
import org.wellspring.people.SiteId;
import org.wellspring.people.structure.Sites;
import org.wellspring.platform.MovedClock;
import org.wellspring.platform.PersonId;
import org.wellspring.platform.Role;
import org.wellspring.platform.TeamId;

/** The lead rings every number before people rely on it, and says whom to ring here. */
@WellspringTest
class SetUpHelpTests {
    private static final String SAMARITANS = "GB:samaritans";

    @Autowired Staffing staffing;
    @Autowired Help help;
    @Autowired Sites sites;
    @Autowired MovedClock clock;
    private TeamId ward;
    private PersonId lead;
    private Browser leadsBrowser;

    @BeforeEach void aLead() {
        clock.moveTo(TimeForTests.START);
        ward = staffing.team("Numbers ward");
        lead = staffing.with(Role.WELLBEING_LEAD, ward);
        leadsBrowser = staffing.signedIn(lead);
        clock.advance(Duration.ofMinutes(2));
    }

    @Test void whoDialledAndWhenIsKept() {
        leadsBrowser.post("/help/numbers/checked", "line", SAMARITANS, "outcome", "answered");

        assertThat(line(SAMARITANS).check()).hasValueSatisfying(check -> assertThat(check.by()).isEqualTo(lead));
        assertThat(words(leadsBrowser.get("/help/numbers"))).contains("It answered: wellbeing_lead, " + today());
        assertThat(words(staffing.signedOut().get("/help?lang=en"))).contains("Dialled here and answered on " + today());
    }

    @Test void theHelpPageNeverNamesWhoDialled() {
        leadsBrowser.post("/help/numbers/checked", "line", SAMARITANS, "outcome", "answered");

        assertThat(words(staffing.signedOut().get("/help?lang=en"))).doesNotContain("wellbeing_lead").doesNotContain(lead.toString());
    }

    @Test void aNumberThatDidNotAnswerIsNotShown() {
        leadsBrowser.post("/help/numbers/checked", "line", "GB:shout", "outcome", "silent");

        assertThat(words(staffing.signedOut().get("/help?lang=en"))).doesNotContain("85258");
    }

    @Test void theEmergencyNumberIsNeverHidden() {
        leadsBrowser.post("/help/numbers/checked", "line", "GB:emergency", "outcome", "silent");

        assertThat(words(staffing.signedOut().get("/help?lang=en"))).contains("tel:999");
    }

    @Test void aNumberOfOurOwnIsAddedOnce() {
        var id = UUID.randomUUID().toString();
        for (int twice = 0; twice < 2; twice++) {
            leadsBrowser.post("/help/numbers", "id", id, "kind", "TALK", "name", "Night chaplain", "number", "020 7946 0099", "hours", "22-7", "free", "yes");
        }

        assertThat(help.numbers()).filteredOn(known -> known.line().name().equals("Night chaplain")).hasSize(1);
    }

    @Test void whatCannotBeDialledIsRefusedBesideItsField() {
        var refused = leadsBrowser.post("/help/numbers", "kind", "TALK", "name", "Night chaplain", "number", "javascript:alert(1)", "hours", "22-7");

        assertThat(refused).hasStatus(422);
        assertThat(Jsoup.parse(words(refused)).selectFirst("#number-error").text()).startsWith("Write a number a phone can dial");
        assertThat(Jsoup.parse(words(refused)).selectFirst("#name").val()).isEqualTo("Night chaplain");
    }

    @Test void helpIsReadyOnlyWhenEveryNumberWasCheckedAndSomebodyAnswersWhenItIsNotSafe() {
        var site = site();
        help.numbers().forEach(known -> help.checked(known.line().id(), true, lead));
        var before = help.readyFor(new SiteId(UUID.randomUUID()));

        help.keep(new UnsafeContact(site, "Duty manager", "020 7946 0011", "Incident book"), lead);

        assertThat(before).isFalse();
        assertThat(help.readyFor(site)).isTrue();
    }

    @Test void theUnsafeContactIsAPostWithANumber() {
        var refused = leadsBrowser.post("/help/contacts/unsafe/" + site(), "post", "", "phone", "soon", "system", "");

        assertThat(refused).hasStatus(422);
        assertThat(Jsoup.parse(words(refused)).select("#post-error, #phone-error, #system-error")).hasSize(3);
    }

    @Test void aColleagueIsOfferedOnlyInStaffedHours() {
        leadsBrowser.post("/help/contacts/colleagues", "id", UUID.randomUUID().toString(), "site", site().toString(), "post", "Chaplain on call", "phone", "020 7946 0022", "day", String.valueOf(staffing.today().getDayOfWeek().getValue()), "from", hour(-1), "until", hour(1));

        assertThat(words(staffing.signedOut().get("/help?lang=en"))).contains("tel:02079460022");
        clock.advance(Duration.ofHours(3));
        assertThat(words(staffing.signedOut().get("/help?lang=en"))).doesNotContain("tel:02079460022").contains("Chaplain on call");
    }

    @Test void theCounsellingDirectorySaysCostWaitHoursAndWhoIsTold() {
        leadsBrowser.post("/help/directory", "id", UUID.randomUUID().toString(), "name", "Staff counselling", "reach", "020 7946 0033", "cost", "Nothing", "wait", "Two weeks", "hours", "Mon to Fri", "self", "yes",
            "told", "Nobody", "language", "en", "site", "");

        assertThat(Jsoup.parse(words(staffing.signedOut().get("/help/counselling?lang=en"))).selectFirst("main").text())
            .contains("Staff counselling", "Nothing", "Two weeks", "Yes, by yourself", "Nobody");
    }

    @Test void theConfidentialWayIsShownToAnyone() {
        leadsBrowser.post("/speak/route", "name", "Speak up guardian", "reach", "020 7946 0044", "hours", "Mon to Fri", "who", "The guardian alone");

        assertThat(words(staffing.signedOut().get("/speak?lang=en"))).contains("Speak up guardian", "The guardian alone");
    }

    @Test void onlyTheLeadChangesHelp() {
        var nurse = staffing.signedIn(staffing.person("Nurse", ward));

        assertThat(nurse.post("/help/numbers/checked", "line", SAMARITANS, "outcome", "silent")).hasStatus(403);
        assertThat(nurse.get("/help/contacts")).hasStatus(403);
        assertThat(staffing.signedOut().post("/speak/route", "name", "x")).hasStatus(401);
    }

    private String today() {
        return staffing.today().format(DateTimeFormatter.ofPattern("d MMM yyyy", Locale.UK));
    }

    private String hour(int from) {
        return clock.instant().atZone(Staffing.ZONE).plusHours(from).format(DateTimeFormatter.ofPattern("HH:00"));
    }

    private KnownLine line(String id) {
        return help.numbers().stream().filter(known -> known.line().id().equals(id)).findFirst().orElseThrow();
    }

    private SiteId site() {
        return sites.all().getFirst().id();
    }

    private static String words(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}

package org.wellspring.clients.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.wellspring.Browser;
import org.wellspring.CleanSlate;
import org.wellspring.Staffing;
import org.wellspring.WithRelay;
import org.wellspring.platform.Language;
import org.wellspring.platform.MovedClock;
import org.wellspring.platform.Role;
import org.wellspring.platform.TeamId;

/** Wednesday, nine in the morning. */
@WithRelay
class RouteTests {
    @Autowired Staffing staffing;
    @Autowired MovedClock clock;
    @Autowired CleanSlate slate;

    private TeamId ward;
    private Browser lead;

    @BeforeEach void aWard() {
        slate.wipe();
        ward = staffing.team("Ward 4");
        lead = staffing.signedIn(staffing.with(Role.WELLBEING_LEAD, ward));
    }

    @Test void whoIsNotSafeFindsTheEmergencyNumberFirstAndWhoAnswersNow() {
        add("SAFE", "Safeguarding office", "020 7946 0011");

        var now = page("/clients/unsafe");
        clock.advance(Duration.ofHours(10));
        var evening = page("/clients/unsafe");

        assertThat(now.select("a[href^=tel:]").first().attr("href")).isEqualTo("tel:999");
        assertThat(now.text()).contains("People here you can call now", "Safeguarding office", "We cannot help you on this page");
        assertThat(evening.text()).contains("Nobody here answers at this hour").doesNotContain("People here you can call now");
        assertThat(evening.select("a[href=tel:999]")).hasSize(1);
        assertThat(now.select("form")).isEmpty();
    }

    @Test void whoComplainsIsToldWhoHandlesItAndWhatToDoWhereNobodyDoes() {
        assertThat(page("/clients/complain").text()).contains("No number is set here yet", "Ask at the reception");
        add("COMPLAINT", "Patient liaison", "020 7946 0012");

        var named = page("/clients/complain");

        assertThat(named.select("a[href=tel:02079460012]")).hasSize(1);
        assertThat(named.text()).contains("Patient liaison").doesNotContain("No number is set here yet");
        assertThat(page("/clients/unsafe").text()).doesNotContain("Patient liaison");
    }

    @ParameterizedTest @EnumSource void bothPagesSpeakEveryLanguage(Language language) {
        for (var address : new String[] {"/clients/unsafe", "/clients/complain"}) {
            var page = page(address + "?lang=" + language.code());

            assertThat(page.select("html").attr("lang")).isEqualTo(language.code());
            assertThat(page.select("html").attr("dir")).isEqualTo(language.direction());
            assertThat(page.select("main a[href*=lang=" + language.code() + "]")).isNotEmpty();
        }
    }

    @Test void onlyWhoLeadsSetsThemAndWrongOnesStayOnThePage() {
        var nurse = staffing.signedIn(staffing.eligible("Ana", ward));
        assertThat(nurse.post("/clients/contacts").getResponse().getStatus()).isEqualTo(403);

        var wrong = lead.post("/clients/contacts", "what", "NURSE", "post", "x".repeat(81), "phone", "<b>", "mail", "nowhere", "from", "late", "until", "25:00");

        assertThat(wrong.getResponse().getStatus()).isEqualTo(422);
        assertThat(Jsoup.parse(Browser.body(wrong)).select(".ds-validation-message")).hasSize(7);
    }

    @Test void aRemovedNumberIsGoneAtOnce() {
        add("SAFE", "Safeguarding office", "020 7946 0011");
        var action = Jsoup.parse(Browser.body(lead.get("/clients/contacts"))).select("form[action$=/remove]").attr("action");

        lead.post(action);

        assertThat(page("/clients/unsafe").text()).doesNotContain("Safeguarding office");
    }

    private void add(String what, String post, String phone) {
        assertThat(lead.post("/clients/contacts", "id", UUID.randomUUID().toString(), "what", what, "post", post, "phone", phone, "mail", "", "from", "08:00", "until", "16:00", "day", "3").getResponse().getStatus())
            .isEqualTo(302);
    }

    private Document page(String address) {
        return Jsoup.parse(Browser.body(staffing.signedOut().get(address)));
    }
}

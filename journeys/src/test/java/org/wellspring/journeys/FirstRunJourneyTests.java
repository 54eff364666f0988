package org.wellspring.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Clock;
import java.util.Map;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.Test;
import org.wellspring.launch.Installed;
import org.wellspring.people.signin.OneTimeLinks;

/** W1 and W2, over https with an authority of the organisation's own: a poster is printed for nothing less. */
class FirstRunJourneyTests {
    @Test void fromTheLinkToALiveDepartmentWithAPosterAndThenToASecondOne() throws Exception {
        var usual = SSLContext.getDefault();
        try (var hospital = overHttps(); var lead = new Phone(Phone.Look.USUAL, hospital.settings.app().url())) {
            var first = new FirstRun(lead, hospital.app(OneTimeLinks.class).forFirstAdministrator().orElseThrow()).finish();

            says("First run", first);
            assertThat(first.taps()).as("taps").isLessThanOrEqualTo(35);
            assertThat(first.words()).as("words").isLessThanOrEqualTo(700);
            assertThat(first.seconds()).as("seconds").isLessThan(900);

            somebodyJoinsFromThePosterAndChecksIn(hospital, lead);
            aSecondDepartmentFromTheFirst(lead);
        } finally {
            SSLContext.setDefault(usual);
        }
    }

    private static void somebodyJoinsFromThePosterAndChecksIn(Installed hospital, Phone lead) {
        lead.open("/departments").page().locator("main a[href^='/departments/']:not([href$='/new'])").first().click();
        lead.page().locator("main a[href$='/poster']").click();
        assertThat(lead.page().locator(".poster")).hasCount(1);
        lead.picture("poster");

        try (var robin = new Colleague(hospital.settings.app().url(), lead.page().locator(".poster p.code").innerText())) {
            robin.checksIn();
        }

        assertThat(lead.open("/overview").page().locator("main")).containsText("1 of 34");
    }

    private static void aSecondDepartmentFromTheFirst(Phone lead) {
        lead.open("/overview");
        var watch = new Stopwatch(lead);
        watch.taps(lead.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Departments")).first()).reads();
        watch.taps(lead.page().locator("main a[href='/departments/new']").first()).reads();
        watch.types("name", "Ward 5").types("people", "28").goesOn();

        assertThat(lead.page().locator("h1")).hasText("Ward 5");
        assertThat(lead.page().locator("main")).not().containsText("Not live yet");
        says("Second department", watch);
        assertThat(watch.taps()).as("taps").isLessThanOrEqualTo(8);
        assertThat(watch.words()).as("words").isLessThanOrEqualTo(150);
        assertThat(watch.seconds()).as("seconds").isLessThan(180);
    }

    private static Installed overHttps() {
        int app = Installed.freePort();
        int relay = Installed.freePort();
        var pem = Authority.files();
        return new Installed(Installed.settings(Map.of("WELLSPRING_PORT", "" + app, "WELLSPRING_PRIVATE_PORT", "" + relay,
            "WELLSPRING_URL", "https://localhost:" + app, "WELLSPRING_PRIVATE_URL", "https://localhost:" + relay,
            "WELLSPRING_TLS_CERTIFICATE", pem.certificate().toString(), "WELLSPRING_TLS_KEY", pem.key().toString(), "WELLSPRING_CA", pem.authority().toString())), Clock.systemUTC()).start();
    }

    private static void says(String what, Stopwatch watch) {
        System.out.printf("%s: %d taps, %d words, %.0f seconds%n", what, watch.taps(), watch.words(), watch.seconds());
    }
}

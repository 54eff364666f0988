package org.wellspring.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.net.URI;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.wellspring.launch.Installed;
import org.wellspring.launch.Program;
import org.wellspring.launch.Settings;

/** The halves on two hosts: what a nurse does works the same, and the promise says so. */
class ApartJourneyTests {
    private final Settings one = Installed.settings(Map.of());

    @Test void aNurseChecksInWhereTheHalvesRunApart() {
        try (var app = Program.start(one, "serve", "app")) {
            var key = app.printed("WELLSPRING_APP_KEY");
            var link = URI.create(app.untilItSays("/enter/").replaceAll(".*?(http\\S+).*", "$1"));
            try (var relay = Program.start(other(key), "serve", "relay"); var lead = new Phone(Phone.Look.USUAL, one.app().url())) {
                relay.untilItSays("A second start finds everything");
                new FirstRun(lead, link).finish();
                lead.open("/departments").page().locator("main a[href^='/departments/']:not([href$='/new'])").first().click();

                try (var robin = new Colleague(one.app().url(), lead.page().locator("p.code").first().innerText()).checksIn()) {
                    assertThat(robin.phone().page().locator("figure.private iframe")).hasAttribute("src", Pattern.compile(one.relay().url() + ".*"));
                }
            }
        }
    }

    /** The other host: a folder of its own, the same two addresses, the app's key from its keeper. */
    private Settings other(String appKey) {
        return Installed.settings(Map.of("WELLSPRING_PORT", "" + one.app().port(), "WELLSPRING_PRIVATE_PORT", "" + one.relay().port(), "WELLSPRING_APP_KEY", appKey));
    }
}

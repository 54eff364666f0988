package org.wellspring.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.net.URI;
import java.util.regex.Pattern;

/** A wellbeing lead who goes through the eight steps, reading every page. */
final class FirstRun {
    private final Phone lead;
    private final Stopwatch watch;

    /** @param link that the first start printed */
    FirstRun(Phone lead, URI link) {
        this.lead = lead;
        lead.page().navigate(link.toString());
        watch = new Stopwatch(lead);
        watch.reads().goesOn();
    }

    /** Goes as far as the step about people and has it in sight. */
    FirstRun untilPeople() {
        at("/me/keys").types("name", "sam").types("passphrase", "four slow trains at dusk");
        watch.taps(lead.page().locator("form[action$='/passphrase'] button[type=submit]"));
        at("/").taps(lead.page().locator("main a.ds-button[href^='/start']"));
        at("/start/organisation").types("name", "Linden Hospital");
        lead.page().selectOption("select[name=country]", "GB");
        watch.goesOn();
        at("/start/pack").chooses("pack", "nursing").goesOn();
        at("/start/department").types("name", "Ward 4").types("people", "34").goesOn();
        at("/start/people");
        return this;
    }

    /** @return taps, words and seconds it took */
    Stopwatch finish() {
        untilPeople().watch.goesOn();
        at("/start/roles").chooses("supervisor", "later").goesOn();
        at("/start/help");
        lead.page().locator("#numbers label:has(input[value='true'])").all().forEach(watch::taps);
        watch.types("post", "Duty manager").types("phone", "020 7946 0011").types("system", "Incident book").goesOn();
        at("/start/promise").chooses("state", "LATER").goesOn();
        at("/start/print").goesOn();
        assertThat(lead.page()).hasURL(Pattern.compile(".*/overview$"));
        lead.picture("first-run-overview");
        return watch;
    }

    private Stopwatch at(String path) {
        assertThat(lead.page()).hasURL(Pattern.compile(".*" + path + "$"));
        lead.picture("first-run" + path.replace('/', '-'));
        return watch.reads();
    }
}

package org.wellspring.adoption.firstrun;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.wellspring.Browser;
import org.wellspring.help.Help;
import org.wellspring.people.signin.OneTimeLinks;

/** A wellbeing lead at the first run, pressing one button after the other. */
final class FirstRun {
    private final Browser browser;
    private final Help help;

    FirstRun(MockMvcTester http, OneTimeLinks links, Help help) {
        this.browser = new Browser(http).enter(links.forFirstAdministrator().orElseThrow());
        this.help = help;
    }

    Browser browser() {
        return browser;
    }

    FirstRun named(String country) {
        done(browser.post("/start/organisation", "name", "Linden Hospital", "country", country, "languages", "en", "zone", ""), "/start/pack");
        return this;
    }

    FirstRun working(String pack) {
        done(browser.post("/start/pack", "pack", pack), "/start/department");
        return this;
    }

    FirstRun with(String department, int people) {
        done(browser.post("/start/department", "name", department, "people", Integer.toString(people)), "/start/people");
        return this;
    }

    FirstRun withoutList() {
        done(browser.post("/start/people"), "/start/roles");
        done(browser.post("/start/roles", "supervisor", "later"), "/start/help");
        return this;
    }

    MvcTestResult checkingNumbers(String... contact) {
        var fields = new ArrayList<>(Arrays.asList(contact));
        help.numbers().forEach(known -> fields.addAll(List.of(known.line().id(), "true")));
        return browser.post("/start/help", fields.toArray(String[]::new));
    }

    FirstRun helpChecked() {
        done(checkingNumbers("post", "Duty manager", "phone", "020 7946 0011", "system", "Incident book"), "/start/promise");
        return this;
    }

    FirstRun promised(String state) {
        done(browser.post("/start/promise", "state", state, "side", "Staff council", "day", "2026-11-02"), "/start/print");
        return this;
    }

    MvcTestResult goLive() {
        return browser.post("/start/print");
    }

    private static void done(MvcTestResult result, String next) {
        assertThat(result).hasStatus(302).hasRedirectedUrl(next);
    }
}

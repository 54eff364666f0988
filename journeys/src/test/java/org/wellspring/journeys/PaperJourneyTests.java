package org.wellspring.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.wellspring.figures.Week;
import org.wellspring.launch.Installed;
import org.wellspring.launch.Ward;
import org.wellspring.people.signin.OneTimeLinks;
import org.wellspring.people.structure.Structure;
import org.wellspring.platform.MovedClock;
import org.wellspring.platform.Role;
import org.wellspring.relay.release.Release;
import org.wellspring.relay.signed.SignedDocument;
import org.wellspring.relay.signed.Wire;

/** People without a phone of their own: the lead lists them and prints slips, each draws one, and what they say is counted once. */
class PaperJourneyTests {
    private static final int STAFF = 24;
    private static final int ON_PAPER = 6;
    private static final Week START = Week.parse("2026-08-03");
    /** The week in which the quarterly question closes. */
    private static final Week CLOSES = START.plus(12);

    private final Installed installed = Installed.on(new MovedClock(Ward.moment(START, 0, 8))).start();
    private final Ward ward = new Ward(installed, (MovedClock) installed.clock, START.monday());

    @AfterEach void stop() {
        installed.close();
    }

    @Test void slipsArePrintedOnceDrawnByAnybodyAndCountedOnce() {
        aWard();
        listed();
        untilTheQuartersLastWeek();

        var codes = printed();

        assertThat(codes).hasSize(ON_PAPER).doesNotHaveDuplicates();
        typed(Phone.Look.USUAL, codes.get(0));
        typed(Phone.Look.USUAL.in("de").atNight(), codes.get(1));
        typed(Phone.Look.USUAL.in("es"), codes.get(2));
        typed(Phone.Look.USUAL.in("ar").wide(320), codes.get(3));
        scanned(codes.get(4));
        typed(Phone.Look.USUAL, codes.get(0));
        ward.at(CLOSES.plus(1), 0, 13);
        ward.letTimersRun();
        assertThat(newest().monday()).isEqualTo(CLOSES);
        assertThat(newest().bands()).filteredOn(band -> band.kind().equals("missed-break")).extracting(Release.BandLine::band).containsExactly("3-5");
        refused(codes.get(5));
    }

    private void aWard() {
        IntStream.range(0, STAFF).forEach(_ -> ward.visit(ward.hire()));
        installed.app(Structure.class).grant(ward.colleagues.getFirst().id(), Role.WELLBEING_LEAD, ward.founder());
        ward.letTimersRun();
    }

    private Phone lead() {
        return new Phone(Phone.Look.USUAL.wide(900), installed.settings.app().url()).signedIn(installed.app(OneTimeLinks.class).forDemo(ward.colleagues.getFirst().id()));
    }

    private void listed() {
        try (var lead = lead()) {
            lead.open("/waves").tap("Paper slips");
            for (int number = 11; number < 11 + ON_PAPER; number++) {
                lead.page().locator("input[name=name]").fill("Colleague " + number);
                lead.tap("Look up");
                lead.tap("Put Colleague " + number + " on the list");
            }
            assertThat(lead.page().locator("main")).containsText("Colleague 16");
            assertThat(lead.barriers()).isEmpty();
        }
    }

    private void untilTheQuartersLastWeek() {
        for (var week = START.plus(1); !CLOSES.isBefore(week); week = week.plus(1)) {
            ward.at(week, 1, 9);
            ward.letTimersRun();
        }
    }

    /** As the lead does it: makes, looks away in the middle, prints, and forgets. */
    private List<String> printed() {
        try (var lead = lead()) {
            lead.page().addInitScript("window.print = () => document.documentElement.setAttribute('data-sent-to-printer', '')");
            lead.open("/waves/paper/" + CLOSES);
            assertThat(lead.barriers()).isEmpty();
            lead.tap(button(lead, "Make the slips"));
            var slips = lead.privately().locator(".slip .code");
            assertThat(slips).hasCount(ON_PAPER);
            var codes = slips.allInnerTexts();

            lead.open("/waves/paper/" + CLOSES);

            assertThat(slips).hasText(codes.toArray(String[]::new));
            assertThat(lead.barriers()).isEmpty();
            lead.tap(button(lead, "Print"));
            assertThat(lead.privately().locator("html")).hasAttribute("data-sent-to-printer", "");
            lead.tap(button(lead, "I have printed them")).tap(button(lead, "Delete the codes"));
            assertThat(slips).hasCount(0);
            lead.open("/waves/paper/" + CLOSES);
            assertThat(lead.privately().getByText("only in the browser that made them")).isVisible();
            assertThat(lead.page().locator("main")).not().containsText(codes.getFirst());
            return codes;
        }
    }

    /** The last shift was heavy and a break was missed. */
    private void typed(Phone.Look look, String code) {
        try (var phone = new Phone(look, installed.settings.relay().url()).open("/paper")) {
            assertThat(phone.page().locator("#code")).isVisible();
            assertThat(phone.barriers()).isEmpty();
            phone.page().locator("#code").pressSequentially(code.toLowerCase(java.util.Locale.ROOT).replace("-", " "));
            phone.page().keyboard().press("Enter");
            answered(phone, look.language());
        }
    }

    private void scanned(String code) {
        try (var phone = new Phone(Phone.Look.USUAL, installed.settings.relay().url()).open("/paper#" + code)) {
            assertThat(phone.page().locator(".choice[lang=en]")).isVisible();
            assertThat(phone.page()).hasURL(installed.settings.relay().url().resolve("/paper").toString());
            answered(phone, "en");
        }
    }

    private static void answered(Phone phone, String language) {
        assertThat(phone.page().locator("h1")).isFocused();
        step(phone, phone.page().locator(".choice[lang=" + language + "]"));
        assertThat(phone.page().locator("html")).hasAttribute("lang", language);
        step(phone, phone.page().locator(".choice").nth(2));
        phone.tap(phone.page().locator(".choice").first());
        step(phone, phone.page().locator(".buttons .ds-button").last());
        step(phone, phone.page().locator(".buttons .ds-button").last());
        assertThat(phone.page().locator(".status")).isVisible();
        assertThat(phone.barriers()).isEmpty();
        assertThat(phone.context().cookies()).isEmpty();
        assertThat(phone.page().evaluate("localStorage.length + sessionStorage.length")).isEqualTo(0);
        assertThat(phone.page().evaluate("indexedDB.databases().then(all => all.length)")).isEqualTo(0);
    }

    private static void step(Phone phone, Locator what) {
        var before = phone.page().locator("h1").innerText();
        assertThat(phone.barriers()).isEmpty();
        assertThat(phone.scrollsSideways()).isFalse();
        phone.tap(what);
        assertThat(phone.page().locator("h1")).not().hasText(before);
    }

    private void refused(String code) {
        try (var phone = new Phone(Phone.Look.USUAL, installed.settings.relay().url()).open("/paper#" + code)) {
            assertThat(phone.page().locator("h1")).hasText("We cannot find this slip");
            assertThat(phone.barriers()).isEmpty();
        }
    }

    private Release newest() {
        try (var anybody = new Phone(Phone.Look.USUAL, installed.settings.relay().url())) {
            var documents = anybody.context().request().get(installed.settings.relay().url().resolve("/releases").toString()).text();
            return Stream.of(Wire.read(Wire.utf8(documents), SignedDocument[].class)).map(document -> Wire.read(document.payloadBytes(), Release.class)).toList().getLast();
        }
    }

    private static Locator button(Phone phone, String name) {
        return phone.privately().getByRole(AriaRole.BUTTON, new FrameLocator.GetByRoleOptions().setName(name).setExact(true));
    }
}

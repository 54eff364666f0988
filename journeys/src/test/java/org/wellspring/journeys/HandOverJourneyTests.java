package org.wellspring.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Deque;
import org.junit.jupiter.api.Test;

/** C3: a client who is not safe, or wants to complain, is handed over at once, and the card stays behind. */
class HandOverJourneyTests {
    private static final DemoHospital HOSPITAL = DemoHospital.running();
    private static final Deque<String> CARDS = Cards.drawn("Ward 4", 30);

    @Test void whoeverWantsToComplainSeesWhoIsThereNowInTwoTaps() {
        try (var phone = Cards.inTheHand(Phone.Look.USUAL, CARDS.pop())) {
            phone.tap("English");
            phone.countTapsFromHere();
            phone.tap("I want to complain");

            assertThat(phone.page()).hasURL(HOSPITAL.app().resolve("/clients/complain?lang=en").toString());
            assertThat(phone.taps()).isLessThanOrEqualTo(2);
            assertThat(phone.words()).isLessThanOrEqualTo(60);
            assertThat(phone.page().locator("main")).containsText("Patient liaison");
            assertThat(phone.barriers()).isEmpty();
        }
    }

    @Test void theNumbersAreThereInEveryLanguageAtNightOnASmallPhone() {
        for (var language : new String[]{"en", "de", "es", "ar"}) {
            try (var phone = new Phone(Phone.Look.USUAL.wide(320).in(language).atNight(), HOSPITAL.app())) {
                phone.page().navigate(HOSPITAL.app().resolve("/clients/unsafe?lang=" + language).toString());

                assertThat(phone.page().locator("a[href^='tel:']").first()).isVisible();
                assertThat(phone.scrollsSideways()).as(language).isFalse();
                assertThat(phone.barriers()).as(language).isEmpty();
                assertThat(phone.context().cookies()).as(language).isEmpty();
            }
        }
    }

    @Test void whoeverIsNotSafeIsOneTapFromTheNumbersAndTheCardStaysBehind() {
        try (var phone = Cards.inTheHand(Phone.Look.USUAL.in("de"), CARDS.pop())) {
            phone.tap(phone.page().locator(".handovers .unsafe").first());

            phone.page().waitForURL(HOSPITAL.app().resolve("/clients/unsafe?lang=de").toString());
            assertThat(phone.page().locator("a[href^='tel:']").first()).isVisible();
            assertThat(phone.page().evaluate("document.referrer")).isEqualTo("");
            phone.page().goBack();
            phone.tap(phone.page().locator(".handovers a:not(.unsafe)").last());
            phone.page().waitForURL(HOSPITAL.app().resolve("/clients/complain?lang=de").toString());
        }
    }

    @Test void withoutAScriptBothWaysOutAreThere() {
        try (var phone = Cards.inTheHand(Phone.Look.USUAL.withoutScript(), CARDS.pop())) {
            assertThat(phone.page().locator("noscript [lang=en] > p").last()).containsText("The questions on this page need JavaScript");

            phone.tap(phone.page().locator("noscript [lang=en] .unsafe"));

            assertThat(phone.page()).hasURL(HOSPITAL.app().resolve("/clients/unsafe?lang=en").toString());
        }
    }
}

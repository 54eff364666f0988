package org.wellspring.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** F2: from any screen to a ringing phone. */
class HelpJourneyTests {
    private final DemoHospital hospital = DemoHospital.running();

    @Test void aRingingPhoneIsTwoTapsAwaySignedOut() {
        try (var phone = new Phone().open("/")) {
            phone.tap("Help now");

            var call = phone.page().locator("a[href^='tel:']").first();

            assertThat(call).isVisible();
            assertThat(phone.wordsUpTo(call)).isLessThanOrEqualTo(60);
            assertThat(phone.taps() + 1).isEqualTo(2);
        }
    }

    @Test void helpNeedsNoScript() {
        try (var phone = new Phone(Phone.Look.USUAL.withoutScript()).open("/")) {
            phone.page().locator("a.help").click();

            assertThat(phone.page().locator("a[href^='tel:']").first()).isVisible();
        }
    }

    @Test void helpWorksInFlightMode() {
        try (var phone = new Phone().open("/help")) {
            phone.page().waitForFunction("navigator.serviceWorker && navigator.serviceWorker.ready.then(() => true)");
            phone.page().reload();
            phone.page().waitForFunction("navigator.serviceWorker.controller !== null");
            phone.context().setOffline(true);

            phone.open("/help");

            assertThat(phone.page().locator("a[href^='tel:']").first()).isVisible();
        }
    }

    @Test void openingHelpSignedOutLeavesNoCookieThatTellsWho() {
        try (var phone = new Phone().open("/help")) {
            assertThat(phone.context().cookies()).noneMatch(cookie -> cookie.name.contains("wellspring"));
        }
    }
}

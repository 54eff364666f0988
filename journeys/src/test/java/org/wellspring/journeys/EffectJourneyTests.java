package org.wellspring.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.wellspring.platform.Role;

/** A change is locked before it begins; what became of another is read by everyone. */
class EffectJourneyTests {
    private final DemoHospital hospital = DemoHospital.running();

    @Test void theLeadReadsTheWarningAndLocksAChange() {
        try (var phone = new Phone().signedIn(hospital.withRole(Role.WELLBEING_LEAD))) {
            phone.open("/effects/new");
            assertThat(phone.barriers()).isEmpty();
            phone.page().getByLabel("Name of the change").fill("Handover in a quiet room");
            phone.page().getByLabel("What will be different").fill("Every handover moves to the seminar room.");
            phone.tap(phone.page().getByText("How everyone here went before"));
            phone.tap("See what this plan could show");

            assertThat(phone.page().getByText("Read this before you lock it")).isVisible();
            assertThat(phone.barriers()).isEmpty();
            phone.tap("Lock it for good");
            assertThat(phone.page().getByRole(AriaRole.ALERT)).containsText("tick that you know");
            phone.tap(phone.page().getByLabel("We know this cannot show it"));
            phone.tap("Lock it for good");

            assertThat(phone.page().getByText("Under way, reviewed on").first()).isVisible();
            assertThat(phone.page().getByText("Fingerprint:")).isVisible();
            assertThat(phone.barriers()).isEmpty();
            assertThat(phone.scrollsSideways()).isFalse();
        }
    }

    @Test void everyoneReadsWhatBecameOfAChangeAndHowTheLotWasDrawn() {
        try (var phone = new Phone(Phone.Look.USUAL.wide(320)).signedIn(hospital.nurse(12))) {
            phone.open("/effects");
            assertThat(phone.barriers()).isEmpty();
            phone.tap("A quiet hour after lunch");
            assertThat(phone.page().getByText("Cannot tell: there was nothing to compare it with.").first()).isVisible();
            assertThat(phone.barriers()).isEmpty();

            phone.open("/effects").tap("Breaks relieved by a float nurse");

            assertThat(phone.page().locator("table.plain-table tbody tr").first()).isVisible();
            phone.tap(phone.page().getByText("How to draw the lot again"));
            assertThat(phone.barriers()).isEmpty();
            assertThat(phone.scrollsSideways()).isFalse();
        }
    }

    @Test void atNightInArabicItReadsFromTheRight() {
        try (var phone = new Phone(Phone.Look.USUAL.in("ar").atNight().wide(320)).signedIn(hospital.nurse(13))) {
            phone.open("/effects");

            Locator html = phone.page().locator("html");
            assertThat(html).hasAttribute("dir", "rtl");
            assertThat(phone.barriers()).isEmpty();
            assertThat(phone.scrollsSideways()).isFalse();
        }
    }
}

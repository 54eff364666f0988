package org.wellspring.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** S1 and S2: a supervisor with four minutes. */
class WeekJourneyTests {
    private final DemoHospital hospital = DemoHospital.running();

    @Test void theWeekIsReadInEightyWordsWithoutATap() {
        try (var phone = new Phone().signedIn(hospital.supervisorOf("Ward 4")).open("/team")) {
            assertThat(phone.page().locator("main svg").first()).isVisible();
            assertThat(phone.words()).isLessThanOrEqualTo(80);
        }
    }

    @Test void aReplyIsFourTapsAndEverybodySeesIt() {
        var words = "We heard you. The broken pumps go to repair this week, spares come on Monday.";
        try (var phone = new Phone().signedIn(hospital.supervisorOf("Intensive care")).open("/team")) {
            phone.countTapsFromHere();
            phone.tap(phone.page().locator("main a.ds-button[href$='/reply']").first());
            phone.tap(phone.page().locator("label:has(input[name=kind][value=will])"));
            phone.page().locator("textarea[name=words]").fill(words);
            phone.tap(phone.page().locator("button[name=step][value=preview]"));
            assertThat(phone.page().getByText(words)).isVisible();

            phone.tap(phone.page().locator("button[name=step][value=publish]"));

            assertThat(phone.taps()).isEqualTo(4);
            assertThat(phone.open("/").page().getByText(words)).isVisible();
        }
    }
}

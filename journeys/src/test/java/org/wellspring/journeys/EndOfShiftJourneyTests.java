package org.wellspring.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** F1 and F3: a nurse at the end of a shift. */
class EndOfShiftJourneyTests {
    private final DemoHospital hospital = DemoHospital.running();

    @Test void aCheckInIsOneTapFromToday() {
        try (var phone = new Phone().signedIn(hospital.nurse(1))) {
            choose(phone, "My own");
            phone.open("/");
            assertThat(answer(phone, "Good")).isVisible();
            phone.countTapsFromHere();
            int words = phone.words();
            var read = phone.page().locator("main").innerText() + phone.privately().locator("main").innerText();

            phone.tap(answer(phone, "Heavy"));

            assertThat(phone.privately().getByText("Kept.").first()).isVisible();
            assertThat(answer(phone, "Undo")).isVisible();
            assertThat(phone.taps()).isEqualTo(1);
            assertThat(words).as(read).isBetween(10, 40);
        }
    }

    @Test void whatWasUndoneIsNotKept() {
        try (var phone = new Phone().signedIn(hospital.nurse(2))) {
            choose(phone, "My own");
            phone.tap(answer(phone, "Good"));

            phone.tap(answer(phone, "Undo"));

            assertThat(answer(phone, "Good")).isVisible();
            assertThat(phone.privately().getByText("Safe home")).hasCount(0);
        }
    }

    @Test void notTodayWeighsAsMuchAsAnAnswer() {
        try (var phone = new Phone().signedIn(hospital.nurse(3))) {
            choose(phone, "My own");
            var answer = answer(phone, "Good").boundingBox();

            var notToday = phone.privately().getByRole(AriaRole.BUTTON, named("Not today")).boundingBox();

            assertThat(notToday.height).isGreaterThanOrEqualTo(answer.height - 1);
            assertThat(notToday.width).isGreaterThanOrEqualTo(answer.width - 1);
        }
    }

    @Test void aMissedBreakIsReportedInThreeTaps() {
        try (var phone = new Phone().signedIn(hospital.nurse(4))) {
            choose(phone, "My own");
            phone.open("/say");
            assertThat(answer(phone, "Missed break")).isVisible();
            phone.countTapsFromHere();

            phone.tap(answer(phone, "Missed break")).tap(answer(phone, "Add"));

            assertThat(phone.privately().getByText("Added").first()).isVisible();
            assertThat(phone.taps()).isLessThanOrEqualTo(3);
        }
    }

    @Test void unsafeShowsFirstThatNobodyReadsThisToday() {
        try (var phone = new Phone().signedIn(hospital.nurse(5))) {
            choose(phone, "My own");
            phone.open("/say");

            phone.tap(answer(phone, "Unsafe"));

            assertThat(phone.privately().getByText("reads this today").first()).isVisible();
        }
    }

    private static com.microsoft.playwright.Locator answer(Phone phone, String word) {
        return phone.privately().getByRole(AriaRole.BUTTON, named(word)).first();
    }

    private static void choose(Phone phone, String device) {
        phone.tap(answer(phone, device));
        assertThat(answer(phone, "Good")).isVisible();
    }

    private static FrameLocator.GetByRoleOptions named(String word) {
        return new FrameLocator.GetByRoleOptions().setName(word);
    }
}

package org.wellspring.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** S1 and S2: a supervisor with four minutes. */
class WeekJourneyTests {
    private static final int WORKING_DAYS = 5;
    private static final int ASKS_A_WEEK = 3;
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

    @Test void aWholeWeekOfAsksAndRepliesTakesUnderFifteenMinutes() {
        try (var phone = new Phone().signedIn(hospital.supervisorOf("Maternity")).open("/team")) {
            var watch = new Stopwatch(phone);
            for (int day = 1; day <= WORKING_DAYS; day++) {
                phone.open("/team");
                watch.reads();
            }
            var reply = phone.page().locator("main a.ds-button[href$='/reply']");
            int answered = 0;
            for (phone.open("/team"); reply.count() > 0 && answered < ASKS_A_WEEK; phone.open("/team")) {
                watch.taps(reply.first()).reads().chooses("kind", "will").types("words", "We heard you. From Monday this is covered in the afternoon, and we look at it again in two weeks.");
                watch.taps(phone.page().locator("button[name=step][value=preview]")).reads();
                watch.taps(phone.page().locator("button[name=step][value=publish]")).reads();
                answered++;
            }
            phone.open("/answers");
            watch.reads();

            System.out.printf("A supervisor's week: %d asks answered, %d taps, %d words, %.0f seconds%n", answered, watch.taps(), watch.words(), watch.seconds());
            assertThat(answered).isPositive();
            assertThat(watch.seconds()).isLessThan(900);
        }
    }
}

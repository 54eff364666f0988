package org.wellspring.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.wellspring.platform.Role;

/** A survey of everyone, from the lead who plans it to a nurse who answers it with one hand. */
class SurveyJourneyTests {
    private static final int QUESTIONS = 20;

    private final DemoHospital hospital = DemoHospital.running();

    @Test void aSurveyIsAnsweredInOneTapAQuestionAndGoesOnWhereItStopped() {
        try (var phone = new Phone().signedIn(hospital.nurse(7))) {
            begin(phone);
            phone.countTapsFromHere();

            for (int number = 1; number <= QUESTIONS; number++) {
                assertThat(privately(phone, number + " of " + QUESTIONS)).isVisible();
                assertThat(phone.barriers()).isEmpty();
                if (number == 6) {
                    phone.open("/survey");
                    assertThat(privately(phone, number + " of " + QUESTIONS)).isVisible();
                }
                phone.tap(answers(phone).nth(number % 2));
            }

            assertThat(privately(phone, "Kept.")).isVisible();
            assertThat(phone.taps()).isEqualTo(QUESTIONS);
            phone.open("/survey");
            assertThat(privately(phone, "You answered.")).isVisible();
        }
    }

    @Test void afterTheCheckInItIsNamedOnlyToWhoHasNotAnswered() {
        try (var phone = new Phone().signedIn(hospital.nurse(11))) {
            phone.tap(button(phone, "My own")).tap(button(phone, "Good"));
            phone.tap(button(phone, "A survey for everyone is open until"));
            phone.page().waitForURL("**/survey");
            phone.tap(button(phone, "Begin"));
            for (int number = 1; number <= QUESTIONS; number++) {
                assertThat(privately(phone, number + " of " + QUESTIONS)).isVisible();
                phone.tap(button(phone, "Leave this one out"));
            }
            assertThat(privately(phone, "Kept.")).isVisible();

            phone.open("/");

            assertThat(button(phone, "Change it")).isVisible();
            assertThat(privately(phone, "A survey for everyone")).hasCount(0);
        }
    }

    @Test void goingBackChangesAnAnswerAndLeavingOutIsOneTapToo() {
        try (var phone = new Phone().signedIn(hospital.nurse(8))) {
            begin(phone);
            phone.tap(answers(phone).first());

            phone.tap(button(phone, "Back"));
            assertThat(answers(phone).first()).hasAttribute("aria-pressed", "true");
            phone.tap(button(phone, "Leave this one out"));

            assertThat(privately(phone, "2 of " + QUESTIONS)).isVisible();
            phone.tap(button(phone, "Back"));
            assertThat(answers(phone).first()).hasAttribute("aria-pressed", "false");
        }
    }

    @Test void withoutTheOrganisationsHalfTheQuestionsAreStillThere() {
        try (var phone = new Phone().signedIn(hospital.nurse(9))) {
            begin(phone);
            phone.page().route("**/ballot/questions/**", route -> route.abort());

            phone.open("/survey");

            assertThat(button(phone, "Begin")).isVisible();
        }
    }

    @Test void inArabicTheFrameReadsFromTheRightAndEnglishQuestionsFromTheLeft() {
        try (var phone = new Phone(Phone.Look.USUAL.in("ar").wide(320)).signedIn(hospital.nurse(10))) {
            phone.open("/survey");
            phone.tap(answers(phone).first());
            phone.tap(phone.privately().locator(".ds-button").first());

            assertThat(phone.privately().locator("html")).hasAttribute("dir", "rtl");
            assertThat(phone.privately().locator("h1")).hasAttribute("lang", "en");
            assertThat(phone.barriers()).isEmpty();
            assertThat(phone.scrollsSideways()).isFalse();
        }
    }

    @Test void theLeadSeesHowExactItWouldBeBeforeAnythingIsKept() {
        try (var phone = new Phone().signedIn(hospital.withRole(Role.WELLBEING_LEAD))) {
            phone.open("/waves");
            assertThat(phone.page().getByText("Its notice is out")).isVisible();
            phone.tap("Plan a survey");
            phone.tap(phone.page().getByText("Work: 50 or more"));

            phone.tap("Look at it first");

            assertThat(phone.page().getByRole(AriaRole.ALERT)).containsText("A year has room for one");
            assertThat(phone.page().getByLabel(Pattern.compile("Work: 50 or more"))).isChecked();
            assertThat(phone.barriers()).isEmpty();
        }
    }

    private static void begin(Phone phone) {
        phone.open("/survey");
        phone.tap(button(phone, "My own"));
        assertThat(button(phone, "Begin")).isVisible();
        assertThat(phone.barriers()).isEqualTo(List.of());
        phone.tap(button(phone, "Begin"));
    }

    private static Locator answers(Phone phone) {
        return phone.privately().locator(".choices .choice");
    }

    private static Locator privately(Phone phone, String words) {
        return phone.privately().getByText(words).first();
    }

    private static Locator button(Phone phone, String name) {
        return phone.privately().getByRole(AriaRole.BUTTON, new com.microsoft.playwright.FrameLocator.GetByRoleOptions().setName(name)).first();
    }
}

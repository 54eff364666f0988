package org.wellspring.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

/** C1: a client with a card in the hand, from its address to sent. */
class RateJourneyTests {
    private static final DemoHospital HOSPITAL = DemoHospital.running();
    private static final Deque<String> CARDS = Cards.drawn("Ward 4", 40);
    private static final List<String> ITEMS = List.of("listen to you", "understood", "respect", "enough time");

    @Test void aCardIsRatedInSixTaps() {
        var card = CARDS.pop();
        try (var phone = client(Phone.Look.USUAL, card)) {
            assertThat(phone.barriers()).isEmpty();
            phone.tap("English");
            for (var item : ITEMS) {
                assertThat(heading(phone)).containsText(item);
                assertThat(phone.page().locator(".choices .choice")).hasCount(5);
                assertThat(phone.barriers()).isEmpty();
                assertFirstAndLastAreTheWaysOut(phone);
                phone.tap(phone.page().locator(".choices .choice").nth(3));
            }
            assertThat(heading(phone)).hasText("Ready to send?");
            assertThat(phone.barriers()).isEmpty();
            phone.tap("Send");

            assertThat(heading(phone)).hasText("Thank you");
            assertThat(phone.taps()).isEqualTo(6);
            assertThat(phone.barriers()).isEmpty();
            assertThat(phone.context().cookies()).isEmpty();
            assertThat(phone.page().evaluate("localStorage.length + sessionStorage.length")).isEqualTo(0);
        }
        try (var phone = client(Phone.Look.USUAL, card)) {
            phone.tap("English");

            assertThat(heading(phone)).hasText("This card has been used");
            assertThat(phone.barriers()).isEmpty();
        }
    }

    @Test void inArabicAtNightOnAnOldPhoneNothingIsCutOff() {
        try (var phone = client(Phone.Look.USUAL.wide(320).in("ar").atNight(), CARDS.pop())) {
            phone.tap("كلمات سهلة").tap("العربية");
            for (int question = 0; question < ITEMS.size(); question++) {
                assertThat(phone.page().locator(".place")).containsText("السؤال \u2068" + (question + 1));
                assertThat(phone.scrollsSideways()).isFalse();
                assertThat(phone.barriers()).isEmpty();
                phone.tap(phone.page().locator(".choices .choice").last());
            }
            assertThat(phone.scrollsSideways()).isFalse();
            phone.tap("أرسل");

            assertThat(heading(phone)).hasText("شكرًا لك");
            assertThat(phone.page().locator("html")).hasAttribute("dir", "rtl");
        }
    }

    @Test void goingBackByThePhonesOwnButtonChangesAnAnswer() {
        try (var phone = client(Phone.Look.USUAL, CARDS.pop())) {
            phone.tap("English").tap("Mostly");
            assertThat(heading(phone)).containsText("understood");

            phone.page().goBack();

            assertThat(phone.page().locator(".choice[aria-pressed=true]")).hasText("Mostly");
        }
    }

    @Test void anAnswerThatCannotBeSentStaysAndGoesLater() {
        try (var phone = client(Phone.Look.USUAL, CARDS.pop())) {
            phone.tap("English").tap("Fully").tap("Fully").tap("A little").tap("Prefer not to answer");
            phone.page().route("**/ratings", route -> route.abort());
            phone.tap("Send");
            assertThat(heading(phone)).hasText("We could not send that");
            assertThat(phone.barriers()).isEmpty();

            phone.page().unroute("**/ratings");
            phone.tap("Try again");

            assertThat(heading(phone)).hasText("Thank you");
        }
    }

    @Test void everythingCanBeDoneWithoutTouching() {
        try (var phone = client(Phone.Look.USUAL, CARDS.pop())) {
            phone.page().locator(".choice[lang=en]").focus();
            phone.page().keyboard().press("Enter");
            for (var item : ITEMS) {
                assertThat(heading(phone)).containsText(item);
                assertThat(heading(phone)).isFocused();
                phone.page().keyboard().press("Tab");
                phone.page().keyboard().press("Enter");
            }
            assertThat(heading(phone)).hasText("Ready to send?");
            phone.page().keyboard().press("Tab");
            phone.page().keyboard().press("Space");
            assertThat(phone.page().locator("input[type=checkbox]")).isChecked();
            phone.page().keyboard().press("Tab");
            phone.page().keyboard().press("Enter");

            assertThat(heading(phone)).hasText("Thank you");
        }
    }

    private static Phone client(Phone.Look look, String card) {
        return Cards.inTheHand(look, card);
    }

    private static Locator heading(Phone phone) {
        return phone.page().locator("h1");
    }

    private static void assertFirstAndLastAreTheWaysOut(Phone phone) {
        assertThat(phone.page().locator("main > *").first()).hasClass("handovers");
        assertThat(phone.page().locator("main > *").last()).hasClass("handovers");
    }
}

package org.wellspring.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Lost network, two tabs, a session that ran out, a second tap on the same button: nothing lost, nothing doubled. */
class TroubleJourneyTests {
    private static final String SESSION = "wellspring";
    private final DemoHospital hospital = DemoHospital.running();

    @Test void aCheckInWithoutNetworkStaysOnTheOwnPhone() {
        try (var phone = new Phone().signedIn(hospital.nurse(8))) {
            answer(phone.page(), "My own").click();
            assertThat(answer(phone.page(), "Heavy")).isVisible();
            phone.context().setOffline(true);

            answer(phone.page(), "Heavy").click();

            assertThat(frame(phone.page()).getByText("Kept.").first()).isVisible();
            phone.context().setOffline(false);
            phone.open("/");
            assertThat(frame(phone.page()).getByText("Today’s shift")).isVisible();
            assertThat(frame(phone.page()).getByText("Heavy").first()).isVisible();
        }
    }

    @Test void twoTabsKeepOneAnswerOfTheDay() {
        try (var phone = new Phone().signedIn(hospital.nurse(9))) {
            answer(phone.page(), "My own").click();
            assertThat(answer(phone.page(), "Good")).isVisible();
            var other = phone.context().newPage();
            other.navigate(hospital.app().toString());
            assertThat(answer(other, "Heavy")).isVisible();

            answer(phone.page(), "Good").click();
            assertThat(frame(phone.page()).getByText("Kept.").first()).isVisible();
            answer(other, "Heavy").click();
            assertThat(frame(other).getByText("Kept.").first()).isVisible();

            phone.open("/me/history");
            assertThat(frame(phone.page()).getByText("Heavy").first()).isVisible();
            assertThat(frame(phone.page()).getByText("Good")).hasCount(0);
        }
    }

    @Test void somebodyElseOnTheSamePhoneDoesNotSeeTheDiary() {
        try (var phone = new Phone().signedIn(hospital.nurse(10))) {
            answer(phone.page(), "My own").click();
            answer(phone.page(), "Heavy").click();
            assertThat(frame(phone.page()).getByText("Kept.").first()).isVisible();

            phone.signedIn(hospital.nurse(11));

            assertThat(frame(phone.page()).getByText("Somebody else keeps a diary on this device")).isVisible();
            phone.open("/me/history");
            assertThat(frame(phone.page()).getByText("Heavy")).hasCount(0);
        }
    }

    @Test void aReplyWhoseSessionRanOutIsStillThereAfterSigningInAgain() {
        var words = "We heard you. From Monday a float covers the afternoon.";
        try (var phone = new Phone().signedIn(hospital.supervisorOf("Ward 4"))) {
            var editor = writes(phone, words);
            phone.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName(SESSION));

            phone.page().locator("button[name=step][value=preview]").click();

            assertThat(phone.page().locator("h1")).hasText("Please sign in again");
            assertThat(phone.page().locator("[data-error] a")).hasAttribute("href", Pattern.compile("/sign-in\\?back=%2Fteam%2Fasks.*"));
            phone.signedIn(hospital.supervisorOf("Ward 4")).page().navigate(editor);
            assertThat(phone.page().locator("textarea[name=words]")).hasValue(words);
            phone.page().locator("button[name=step][value=preview]").click();
            assertThat(phone.page().getByText(words)).isVisible();
        }
    }

    @Test void aReplyPublishedWithTwoTapsIsThereOnceAndItsDraftIsGone() {
        var words = "We heard you. The late handover moves to the day shift next month.";
        try (var phone = new Phone().signedIn(hospital.supervisorOf("Older"))) {
            var editor = writes(phone, words);
            phone.page().locator("button[name=step][value=preview]").click();
            assertThat(phone.page().getByText(words)).isVisible();

            phone.page().locator("button[name=step][value=publish]").dblclick();

            assertThat(phone.page()).hasURL(Pattern.compile(".*/team\\?told=.*"));
            phone.open("/answers");
            assertThat(phone.page().getByText(words)).hasCount(1);
            phone.page().navigate(editor);
            assertThat(phone.page().locator("textarea[name=words]")).hasValue("");
        }
    }

    @Test void whoeverWritesLaterReadsTheReplyThatCameMeanwhileAndLosesNothing() {
        var first = "We heard you. Two spare pumps come on Monday.";
        var second = "We heard you. The pumps are in repair until Friday.";
        try (var one = new Phone().signedIn(hospital.supervisorOf("Emergency")); var other = new Phone().signedIn(hospital.supervisorOf("Emergency"))) {
            var editor = writes(one, first);
            other.page().navigate(editor);
            fill(other, second);
            one.page().locator("button[name=step][value=preview]").click();
            one.page().locator("button[name=step][value=publish]").click();
            assertThat(one.page()).hasURL(Pattern.compile(".*/team\\?told=.*"));

            other.page().locator("button[name=step][value=preview]").click();
            other.page().locator("button[name=step][value=publish]").click();

            assertThat(other.page().locator("main")).containsText("Somebody replied to this while you wrote");
            assertThat(other.page().locator("textarea[name=words]")).hasValue(second);
            assertThat(one.open("/answers").page().getByText(second)).hasCount(0);
        }
    }

    /** @return address of the editor of the first open ask, with these words in it */
    private static String writes(Phone phone, String words) {
        phone.open("/team").page().locator("main a.ds-button[href$='/reply']").first().click();
        fill(phone, words);
        return phone.page().url();
    }

    private static void fill(Phone phone, String words) {
        phone.page().locator("label:has(input[name=kind][value=will])").click();
        phone.page().locator("textarea[name=words]").fill(words);
    }

    private static FrameLocator frame(Page page) {
        return page.frameLocator("figure.private iframe");
    }

    private static Locator answer(Page page, String word) {
        return frame(page).getByRole(AriaRole.BUTTON, new FrameLocator.GetByRoleOptions().setName(word)).first();
    }
}

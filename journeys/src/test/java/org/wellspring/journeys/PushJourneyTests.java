package org.wellspring.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wellspring.platform.Language;

/** Messages to a phone, in a real browser: what a lock screen shows, where a tap leads, and what the page says when it cannot be. */
class PushJourneyTests {
    private static final String SETTINGS = "/me/notifications";
    /** The push service of the browser's maker, which no test calls; the keys are those of RFC 8291, appendix A. */
    private static final String SUBSCRIBED = """
        PushManager.prototype.subscribe = async () => ({ toJSON: () => ({ endpoint: "https://fcm.googleapis.com/fcm/send/nobody", keys: {
            p256dh: "BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4", auth: "BTBZMqHH6r4Tts7J_aSIgg" } }) });""";

    private final DemoHospital hospital = DemoHospital.running();

    @BeforeEach void anAdministratorAllowsThem() {
        hospital.allowPushes();
    }

    @Test void aBrowserThatDoesNotReachItsPushServiceSaysSoAndNamesNoPhone() {
        try (var phone = allowed(new Phone(Phone.Look.USUAL.wide(320)).signedIn(hospital.nurse(12))).open(SETTINGS)) {
            phone.tap("Send them to this phone");

            assertThat(phone.page().locator("#phone [role=alert]:visible")).hasText("This browser did not reach the push service of its maker, so it gets no messages from us. "
                + "Try again later, or use another browser. Everything stays in the app.");
            assertThat(phone.open(SETTINGS).page().getByText("A phone is named")).hasCount(0);
        }
    }

    @Test void whoeverRefusedMessagesReadsWhereToChangeThat() {
        try (var phone = new Phone().signedIn(hospital.nurse(13)).open(SETTINGS)) {
            phone.tap("Send them to this phone");

            assertThat(phone.page().locator("#phone [role=alert]:visible")).containsText("You can change that in its settings for this site");
            phone.picture("phone-refused");
            assertThat(phone.barriers()).isEmpty();
        }
    }

    @ParameterizedTest @CsvSource({"ENGLISH, Something new to read if you want it., ltr", "GERMAN, 'Etwas Neues zu lesen, wenn du magst.', ltr",
        "SPANISH, 'Algo nuevo que leer, si quieres.', ltr", "ARABIC, شيء جديد للقراءة إن أردت., rtl"})
    void aLockScreenSaysThatSomethingIsThereAndNothingElseAlsoWhenThePushCannotBeRead(Language language, String words, String direction) {
        var neutral = Map.of("title", "Wellspring", "body", words, "lang", language.code(), "dir", direction);
        try (var phone = named(language, 14 + language.ordinal())) {
            var locked = new LockedPhone(phone, hospital.app());

            assertThat(locked.takes("Ana from Ward 4 asks whether you can come tonight").shows()).containsExactly(neutral);
            assertThat(locked.takes(hospital.pushes(language)).shows()).containsExactly(neutral);
        }
    }

    @Test void aTapOnItOpensTheListOfWhatThePersonWasTold() {
        try (var phone = named(Language.ENGLISH, 18)) {
            var locked = new LockedPhone(phone, hospital.app()).takes(hospital.pushes(Language.ENGLISH));

            var page = locked.opens();

            assertThat(page).isEqualTo(hospital.app().resolve("/me/notices").toString());
            assertThat(locked.shows()).isEmpty();
            phone.page().navigate(page);
            assertThat(phone.page().locator("h1")).hasText("What you were told");
        }
    }

    @Test void afterThreeUnopenedThePhoneFallsSilentAndTheAppSaysSoOnce() {
        try (var phone = named(Language.ENGLISH, 19)) {
            var locked = new LockedPhone(phone, hospital.app());
            var pushed = hospital.pushes(Language.ENGLISH);

            locked.takes(pushed).takes(pushed).takes(pushed).takes(pushed);

            var silent = "We stopped sending questions. Turn them on in Me if you miss them.";
            assertThat(phone.open("/me").page().getByText(silent)).isVisible();
            assertThat(phone.open("/me").page().getByText(silent)).hasCount(0);
        }
    }

    /** A phone whose owner turned messages on in this language. */
    private Phone named(Language language, int nurse) {
        var phone = allowed(new Phone(Phone.Look.USUAL.in(language.code())).signedIn(hospital.nurse(nurse)));
        phone.context().addInitScript(SUBSCRIBED);
        phone.open(SETTINGS).tap(phone.page().locator("[data-push=able] button"));
        assertThat(phone.page().locator("[data-push=stop] button")).isVisible();
        assertThat(phone.page().locator("#phone [role=alert]").filter(new Locator.FilterOptions().setVisible(true))).hasCount(0);
        return phone;
    }

    private Phone allowed(Phone phone) {
        phone.context().grantPermissions(List.of("notifications"), new BrowserContext.GrantPermissionsOptions().setOrigin(hospital.app().toString()));
        return phone;
    }
}

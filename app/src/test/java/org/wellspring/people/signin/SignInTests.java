package org.wellspring.people.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.wellspring.Browser;
import org.wellspring.Staffing;
import org.wellspring.WellspringTest;
import org.wellspring.platform.MovedClock;
import org.wellspring.platform.PersonId;

@WellspringTest
class SignInTests {
    static final String WORDS = "lamp under the old bridge";

    @Autowired Staffing staffing;
    @Autowired Keys keys;
    @Autowired MovedClock clock;
    @Autowired JdbcClient jdbc;
    PersonId ana;
    String name;

    @BeforeEach void anaHasAPassphrase() {
        ana = staffing.eligible("Ana", staffing.team("Ward " + UUID.randomUUID()));
        name = "ana " + UUID.randomUUID();
        keys.setPassphrase(ana, new SignInName(name), Passphrase.typed(WORDS));
    }

    @Test void theRightWordsLetIn() {
        var browser = staffing.signedOut();

        var entered = browser.post("/sign-in", "name", "  " + name.toUpperCase(), "passphrase", WORDS, "back", "/me");

        assertThat(entered).hasStatus(302).hasRedirectedUrl("/me");
        assertThat(browser.get("/me")).hasStatusOk();
    }

    @Test void aWrongPassphraseAndAnUnknownNameGetTheSameAnswer() {
        var wrong = staffing.signedOut().post("/sign-in", "name", name, "passphrase", "lamp under the new bridge");
        var unknown = staffing.signedOut().post("/sign-in", "name", name + "x", "passphrase", "lamp under the new bridge");

        assertThat(wrong).hasStatus(422);
        assertThat(unknown).hasStatus(422);
        assertThat(withoutWhatVaries(unknown, name + "x")).isEqualTo(withoutWhatVaries(wrong, name));
    }

    @Test void guessingWaitsLongerEachTimeForKnownAndUnknownNamesAlike() {
        for (var tried : new String[] {name, "nobody " + UUID.randomUUID()}) {
            for (int i = 0; i < 4; i++) {
                assertThat(staffing.signedOut().post("/sign-in", "name", tried, "passphrase", "wrong words here")).hasStatus(422);
            }

            assertThat(staffing.signedOut().post("/sign-in", "name", tried, "passphrase", "wrong words here")).hasStatus(429).bodyText().contains("Nobody is locked out");
            clock.advance(Duration.ofSeconds(2));
            assertThat(staffing.signedOut().post("/sign-in", "name", tried, "passphrase", "wrong words here")).hasStatus(422);
            assertThat(staffing.signedOut().post("/sign-in", "name", tried, "passphrase", "wrong words here")).hasStatus(429).bodyText().contains("Wait 3 seconds");
        }
    }

    @Test void someoneGuessingElsewhereLocksNobodyOut() {
        var throttle = new Throttle(clock);
        for (int i = 0; i < 50; i++) {
            throttle.failed(name, "192.0.2.9");
        }

        assertThat(throttle.left(name, "192.0.2.9")).isEqualTo(Duration.ofMinutes(15));
        assertThat(throttle.left(name, "192.0.2.10")).isZero();
    }

    @Test void theSessionIsANewOneAfterSigningIn() {
        var browser = staffing.signedOut();
        browser.post("/sign-in/passkey/ask");
        var before = browser.session().orElseThrow().getValue();

        browser.post("/sign-in", "name", name, "passphrase", WORDS);

        assertThat(browser.session().orElseThrow().getValue()).isNotEqualTo(before);
    }

    @Test void nobodyIsSentToAnotherSite() {
        for (var elsewhere : new String[] {"//evil.example", "https://evil.example", "/\\evil.example", "javascript:alert(1)"}) {
            assertThat(staffing.signedOut().post("/sign-in", "name", name, "passphrase", WORDS, "back", elsewhere)).hasRedirectedUrl("/");
        }
    }

    @Test void somebodyWhoLeftCannotSignInAndIsOutAtOnce() {
        var browser = staffing.signedIn(ana);
        assertThat(browser.get("/me")).hasStatusOk();

        jdbc.sql("update people.membership set until_day = :today where person = :ana").param("today", staffing.today()).param("ana", ana.value()).update();

        assertThat(browser.get("/me")).hasStatus(302).hasRedirectedUrl("/sign-in?back=%2Fme");
        assertThat(staffing.signedOut().post("/sign-in", "name", name, "passphrase", WORDS)).hasStatus(422).bodyText().contains("is not right");
    }

    @Test void aNewPassphraseEndsTheOtherSessions() {
        var old = staffing.signedIn(ana);
        var here = staffing.signedIn(ana);

        here.post("/me/keys/passphrase", "name", name, "passphrase", "a completely new phrase");

        assertThat(here.get("/me")).hasStatusOk();
        assertThat(old.get("/me")).hasStatus(302);
    }

    @Test void changingKeysAsksAgainAfterTenMinutes() {
        var browser = staffing.signedIn(ana);
        clock.advance(Duration.ofMinutes(11));

        assertThat(browser.get("/me/keys")).hasStatus(302).hasRedirectedUrl("/confirm?back=%2Fme%2Fkeys");
        assertThat(browser.post("/me/keys/passphrase", "name", name, "passphrase", "stolen session words")).hasStatus(401);
        assertThat(browser.post("/confirm", "passphrase", "wrong words", "back", "/me/keys")).hasStatus(422);
        assertThat(browser.post("/confirm", "passphrase", WORDS, "back", "/me/keys")).hasStatus(302).hasRedirectedUrl("/me/keys");
        assertThat(browser.get("/me/keys")).hasStatusOk();
    }

    private static String withoutWhatVaries(MvcTestResult result, String name) {
        return Browser.body(result).replaceAll("content=\"[^\"]*\" data-header", "").replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "").replace(name, "");
    }
}

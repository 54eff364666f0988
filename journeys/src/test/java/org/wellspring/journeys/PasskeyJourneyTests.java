package org.wellspring.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.google.gson.JsonObject;
import org.junit.jupiter.api.Test;

/** A passkey on the own phone: made once, then it is the whole way in. */
class PasskeyJourneyTests {
    private final DemoHospital hospital = DemoHospital.running();

    @Test void aPasskeyMadeOnThisPhoneSignsInAgain() {
        try (var phone = new Phone().signedIn(hospital.nurse(12)).open("/me/keys")) {
            authenticator(phone);

            phone.page().locator("button[data-passkey=make]").click();
            assertThat(phone.page()).hasURL(hospital.app().resolve("/").toString());
            phone.open("/me").page().locator("form[action='/sign-out'] button").click();

            phone.open("/sign-in").page().locator("button[data-passkey=use]").click();
            assertThat(phone.page()).hasURL(hospital.app().resolve("/").toString());
            assertThat(phone.open("/me").page().locator("form[action='/sign-out']")).hasCount(1);
        }
    }

    /** A phone's own authenticator that always finds its owner's finger on the sensor. */
    private static void authenticator(Phone phone) {
        var chromium = phone.context().newCDPSession(phone.page());
        chromium.send("WebAuthn.enable");
        var options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        var wanted = new JsonObject();
        wanted.add("options", options);
        chromium.send("WebAuthn.addVirtualAuthenticator", wanted);
    }
}

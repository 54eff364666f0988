package org.wellspring.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;

/** Somebody who joins with the code on the poster: no work address, a passphrase, then one tap. */
final class Colleague implements AutoCloseable {
    private final Phone phone;

    Colleague(URI home, String code) {
        phone = new Phone(Phone.Look.USUAL, home).open("/join");
        type("code", code);
        send();
        type("called", "Robin");
        type("name", "robin.of.ward.four");
        type("passphrase", "seven quiet kettles on a hill");
        send();
        assertThat(phone.page()).hasURL(home.resolve("/").toString());
    }

    Phone phone() {
        return phone;
    }

    Colleague checksIn() {
        phone.tap(answer("My own")).tap(answer("Fine"));
        assertThat(phone.privately().getByText("Kept.").first()).isVisible();
        return this;
    }

    Locator answer(String word) {
        return phone.privately().getByRole(AriaRole.BUTTON, new FrameLocator.GetByRoleOptions().setName(word)).first();
    }

    private void type(String field, String text) {
        phone.page().locator("main [name='" + field + "']").fill(text);
    }

    private void send() {
        phone.page().locator("main button[type=submit]").click();
    }

    @Override public void close() {
        phone.close();
    }
}

package org.wellspring.journeys;

import com.microsoft.playwright.options.SelectOption;
import java.util.ArrayDeque;
import java.util.Deque;
import org.wellspring.platform.Role;

/** Cards for clients of the demonstration. */
final class Cards {
    private static final DemoHospital HOSPITAL = DemoHospital.running();

    private Cards() {}

    /** As the wellbeing lead prints them: the codes are on the sheet and nowhere else. */
    static Deque<String> drawn(String team, int number) {
        try (var phone = new Phone().signedIn(HOSPITAL.withRole(Role.WELLBEING_LEAD)).open("/clients/cards")) {
            var unit = phone.page().locator("select[name=unit]");
            unit.selectOption(unit.locator("option").allInnerTexts().stream().filter(label -> label.startsWith(team)).findFirst().orElseThrow());
            phone.page().locator("select[name=quarter]").selectOption(new SelectOption().setIndex(0));
            phone.page().locator("input[name=cards]").fill(String.valueOf(number));
            phone.page().locator("input[name=handed]").first().check();
            phone.page().locator("main form button.ds-button").last().click();
            phone.page().locator(".client-card").first().waitFor();
            return new ArrayDeque<>(phone.page().locator(".client-card .code").allInnerTexts());
        }
    }

    /** A client's phone that stands on the page of this card. */
    static Phone inTheHand(Phone.Look look, String card) {
        var phone = new Phone(look, HOSPITAL.relay()).open("/rate/" + card);
        if (look.script()) {
            phone.page().locator(".choices .choice").first().waitFor();
        }
        return phone;
    }
}

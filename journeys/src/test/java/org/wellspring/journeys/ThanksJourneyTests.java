package org.wellspring.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Deque;
import org.junit.jupiter.api.Test;
import org.wellspring.launch.demo.Clients;

/** C2: a client says thanks, somebody outside the team reads it first, and the team reads it without the name. */
class ThanksJourneyTests {
    private static final DemoHospital HOSPITAL = DemoHospital.running();
    private static final Deque<String> CARDS = Cards.drawn("Ward 4", 30);

    @Test void thanksReachTheTeamWithoutTheName() {
        var card = CARDS.pop();
        try (var client = rated(card)) {
            client.countTapsFromHere();
            client.tap("Say thanks in your own words");
            assertThat(client.barriers()).isEmpty();
            assertThat(client.words()).isLessThanOrEqualTo(75);
            client.page().locator("textarea").fill("Nurse Noor brought tea at four in the morning.");
            client.tap("Send");

            assertThat(client.page().locator("[role=status]")).containsText("The words of this card are with us");
            assertThat(client.taps()).isLessThanOrEqualTo(3);
            assertThat(client.context().cookies()).isEmpty();
            assertThat(client.barriers()).isEmpty();
        }
        try (var nurse = new Phone().signedIn(HOSPITAL.nurse(3))) {
            assertThat(nurse.page().locator("main").innerHTML()).doesNotContain("tea at four");
        }
        try (var reader = new Phone().signedIn(HOSPITAL.numbered(Clients.READS)).open("/clients/words")) {
            assertThat(reader.barriers()).isEmpty();
            reader.tap(reader.page().locator("main .lines a").first());
            assertThat(reader.page().locator("mark").first()).containsText("Noor");
            assertThat(reader.barriers()).isEmpty();
            assertThat(reader.page().locator("textarea[name=words]").inputValue()).doesNotContain("Noor").contains("tea at four");
            reader.page().locator("textarea[name=words]").fill("Somebody brought tea at four in the morning.");
            reader.page().locator("input[name=sure]").check();
            reader.tap("Pass it on");
        }
        try (var nurse = new Phone().signedIn(HOSPITAL.nurse(3))) {
            nurse.tap(nurse.page().locator("summary", new Page.LocatorOptions().setHasText("Thanks")));
            assertThat(nurse.page().locator("blockquote").filter(new Locator.FilterOptions().setHasText("tea at four"))).isVisible();
            assertThat(nurse.page().locator("main").innerHTML()).doesNotContain("Noor");
            assertThat(nurse.barriers()).isEmpty();
        }
    }

    @Test void onlyTheReaderReadsAndWordsAreGivenOnce() {
        var card = CARDS.pop();
        try (var client = rated(card)) {
            client.tap("Say thanks in your own words");
            client.page().locator("textarea").fill("Everything was explained twice.");
            client.tap("Send");

            client.page().reload();

            assertThat(client.page().locator("textarea")).hasCount(0);
        }
        try (var supervisor = new Phone().signedIn(HOSPITAL.supervisorOf("Ward 4")).open("/clients/words")) {
            assertThat(supervisor.page().locator("main").innerText()).doesNotContain("explained twice");
        }
    }

    private static Phone rated(String card) {
        var client = Cards.inTheHand(Phone.Look.USUAL, card);
        client.tap("English").tap("Fully").tap("Fully").tap("Fully").tap("Fully").tap("Send");
        return client;
    }
}

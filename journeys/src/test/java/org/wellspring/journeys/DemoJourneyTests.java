package org.wellspring.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A1: from what the demonstration prints to every role of a hospital that does not exist. */
class DemoJourneyTests {
    private static final List<String> ROLES = List.of("nurse", "supervisor", "peer supporter", "wellbeing lead", "administrator");
    private final DemoHospital hospital = DemoHospital.running();

    @Test void whoeverStartsTheDemoIsInEveryRoleWithoutMailOrAnythingElse() {
        var said = hospital.greeting();
        assertThat(ROLES).allSatisfy(role -> assertThat(said).containsPattern("(?m)^  " + role + " +http://localhost:\\d+/enter/\\S+$"));
        assertThat(said.split("\\s+").length).isLessThanOrEqualTo(120);

        hospital.lookedAround(() -> {
            try (var phone = new Phone().signedIn(linkOf("nurse", said))) {
                assertThat(phone.page()).hasURL(hospital.app().resolve("/").toString());
                phone.countTapsFromHere();

                as(phone, "Supervisor");
                assertThat(phone.page().locator("nav a[href='/team']").first()).isVisible();
                as(phone, "Wellbeing lead");
                assertThat(phone.open("/overview").page().locator("h1")).isVisible();
                as(phone, "Administrator");
                assertThat(phone.page().locator("nav a[href='/admin']").first()).isVisible();

                assertThat(phone.taps()).as("two for each role").isEqualTo(6);
            }
        });
    }

    private static void as(Phone phone, String role) {
        phone.tap("Look around as somebody else").tap(phone.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(role)));
        assertThat(phone.page()).hasURL(Pattern.compile("^(?!.*look-around).*$"));
    }

    private static URI linkOf(String role, String said) {
        return said.lines().filter(line -> line.startsWith("  " + role)).map(line -> URI.create(line.substring(line.indexOf("http")).strip())).findFirst().orElseThrow();
    }
}

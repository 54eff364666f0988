package org.wellspring.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.wellspring.platform.Role;

/** An administrator with a list from payroll, on the smallest screen. */
class StaffListJourneyTests {
    private static final Phone.Look SMALL = Phone.Look.USUAL.wide(320);

    private final DemoHospital hospital = DemoHospital.running();

    @Test void aListIsLookedAtAppliedAndTakenBack() {
        try (var phone = new Phone(SMALL).signedIn(hospital.withRole(Role.ADMINISTRATOR)).open("/people/list")) {
            phone.page().locator("select[name=team]").selectOption(new SelectOption().setIndex(1));
            phone.page().locator("textarea[name=list]").fill("Staff number;Name;Start date\nZ1;Zora Quill;\nZ2;=Zed;\nZ3;Zeno Quartz;soon\n");
            phone.tap("Show what would change");
            assertThat(phone.page().locator("main")).containsText("Zora Quill");
            assertThat(phone.page().locator("main")).containsText("“soon” is not a day");
            nothingInTheWay(phone);

            phone.tap("Apply this");
            assertThat(phone.page().locator("h1")).hasText("The list is applied");
            nothingInTheWay(phone);

            phone.tap("Undo all of it");
            assertThat(phone.page().locator("h1")).hasText("The list is undone");
            assertThat(phone.open("/people?name=Zora").page().locator("main")).containsText("Nobody here by that name");
        }
    }

    @Test void aFileIsReadLikeWhatIsPasted() {
        var file = new FilePayload("staff.csv", "text/csv", "\uFEFFPersonalnummer;Name;Abteilung\r\nZ9;Zoë Quint;Nirgendwo\r\n".getBytes(StandardCharsets.UTF_8));
        try (var phone = new Phone(SMALL).signedIn(hospital.withRole(Role.ADMINISTRATOR)).open("/people/list")) {
            phone.page().locator("input[name=file]").setInputFiles(file);

            phone.tap("Show what would change");

            assertThat(phone.page().locator("main")).containsText("There is no “Nirgendwo” here");
        }
    }

    @Test void aPersonsPageFitsAPhone() {
        try (var phone = new Phone(SMALL).signedIn(hospital.withRole(Role.ADMINISTRATOR)).open("/people")) {
            phone.tap(phone.page().locator("main .lines a").first());
            phone.page().locator("main details > summary").all().forEach(phone::tap);

            nothingInTheWay(phone);
        }
    }

    private static void nothingInTheWay(Phone phone) {
        assertThat(phone.barriers()).isEmpty();
        assertThat(phone.scrollsSideways()).isFalse();
    }
}

package org.wellspring.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.wellspring.launch.Installed;
import org.wellspring.people.signin.OneTimeLinks;
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

    @Test void inTheFirstRunAListIsPastedAWrongLineAndAllAndTheFirstRunGoesOnWithItsPeople() {
        try (var installed = Installed.on(Clock.systemUTC()).start(); var lead = new Phone(SMALL, installed.settings.app().url())) {
            new FirstRun(lead, installed.app(OneTimeLinks.class).forFirstAdministrator().orElseThrow()).untilPeople();
            lead.tap("Paste a staff list instead");
            lead.page().locator("textarea[name=list]").fill("Staff number;Name;Start date\nN1;Nora Quill;\nN2;Noel Quartz;soon\nN3;Nia Quince;\n");
            lead.tap("Show what would change");
            assertThat(lead.page().locator("[aria-labelledby=refused] li")).hasText(Pattern.compile("Line 3.*“soon” is not a day.*"));
            lead.picture("first-run-list");
            lead.tap("Apply this");
            assertThat(lead.page().locator("h1")).hasText("The list is applied");
            lead.picture("first-run-list-done");

            lead.tap("Set up Wellspring").tap("Continue with step 4");

            assertThat(lead.page()).hasURL(Pattern.compile(".*/start/people$"));
            assertThat(lead.page().locator("main")).containsText("2 people");
            lead.picture("first-run-people-listed");
            nothingInTheWay(lead);
            lead.tap(lead.page().locator("main form button[type=submit]").first());
            assertThat(lead.page()).hasURL(Pattern.compile(".*/start/roles$"));
            assertThat(lead.page().locator("main label:has(input[name=supervisor])")).containsText(new String[] {"Nia Quince", "Nora Quill"});
            lead.tap(lead.page().locator("main label:has(input[name=supervisor])", new Page.LocatorOptions().setHasText("Nora Quill"))).tap(lead.page().locator("main form button[type=submit]").first());
            assertThat(lead.page()).hasURL(Pattern.compile(".*/start/help$"));
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

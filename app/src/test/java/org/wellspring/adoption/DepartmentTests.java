package org.wellspring.adoption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellspring.Browser.body;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.wellspring.Browser;
import org.wellspring.CleanSlate;
import org.wellspring.Staffing;
import org.wellspring.WellspringTest;
import org.wellspring.help.Help;
import org.wellspring.help.UnsafeContact;
import org.wellspring.people.People;
import org.wellspring.people.structure.Sites;
import org.wellspring.platform.Role;

/** The second department asks only for what differs; a poster is not printed for an address no phone can reach. */
@WellspringTest
@Import(CleanSlate.class)
class DepartmentTests {
    @Autowired CleanSlate slate;
    @Autowired Staffing staffing;
    @Autowired People people;
    @Autowired Help help;
    @Autowired Sites sites;
    private Browser lead;

    @BeforeEach void aHospitalWithOneWard() {
        slate.wipe();
        var ward = staffing.team("Ward 4");
        staffing.with(Role.SUPERVISOR, ward);
        lead = staffing.signedIn(staffing.with(Role.WELLBEING_LEAD, ward));
    }

    @Test void theNextDepartmentAsksOnlyForNameNumberAndWhoAnswers() {
        var form = Jsoup.parse(body(lead.get("/departments/new")));

        assertThat(form.select("main input:not([type=hidden], [type=radio])").eachAttr("name")).containsExactly("name", "people");
    }

    @Test void theNextDepartmentCanHaveTheSameSupervisor() {
        lead.post("/departments/new", "name", "Ward 5", "people", "28", "supervisor", "same");

        var teams = people.teams();
        assertThat(people.supervisorsOf(teams.get(1).id(), staffing.today())).isEqualTo(people.supervisorsOf(teams.getFirst().id(), staffing.today()));
    }

    @Test void theNextDepartmentGoesLiveWhereHelpIsReady() {
        var someone = people.withRole(Role.WELLBEING_LEAD).getFirst();
        help.numbers().forEach(known -> help.checked(known.line().id(), true, someone));
        help.keep(new UnsafeContact(sites.all().getFirst().id(), "Duty manager", "020 7946 0011", "Incident book"), someone);

        var added = lead.post("/departments/new", "name", "Ward 5", "people", "28", "supervisor", "later", "live", "yes");

        assertThat(body(lead.get(added.getResponse().getRedirectedUrl()))).doesNotContain("Not live yet");
    }

    @Test void aDepartmentIsAddedOnce() {
        lead.post("/departments/new", "name", "Ward 5", "people", "28", "supervisor", "later");

        var again = lead.post("/departments/new", "name", "ward 5", "people", "28", "supervisor", "later");

        assertThat(again).hasStatus(422);
        assertThat(people.teams()).hasSize(2);
    }

    @Test void noPosterIsPrintedWithoutHttps() {
        var page = Jsoup.parse(body(lead.get("/departments/" + people.teams().getFirst().departmentId() + "/poster")));

        assertThat(page.select(".poster")).isEmpty();
        assertThat(page.text()).contains("No poster yet").contains("http://localhost:8080").contains("Until then, show the code on this screen");
        assertThat(page.select("svg.qr")).hasSize(1);
        assertThat(page.select(".code").text()).matches("([0-9A-Z]{4} ){6}[0-9A-Z]{4}");
    }

    @Test void anUnknownDepartmentIsNotFound() {
        assertThat(lead.get("/departments/00000000-0000-0000-0000-000000000000")).hasStatus(404);
        assertThat(lead.get("/departments/nonsense")).hasStatus(400);
    }

    @Test void theOverviewShowsWhoIsInAndWhatComesLater() {
        var overview = Jsoup.parse(body(lead.get("/overview")));

        assertThat(overview.text()).contains("Set up Wellspring", "Set a date for the yearly report");
        assertThat(overview.select("#later .choice")).hasSize(5);
    }

    @Test void aLaterItemIsTickedAndUnticked() {
        lead.post("/overview/later/roster");
        var ticked = Jsoup.parse(body(lead.get("/overview"))).select("#later [aria-pressed=true]").size();
        lead.post("/overview/later/roster");

        assertThat(ticked).isEqualTo(1);
        assertThat(Jsoup.parse(body(lead.get("/overview"))).select("#later [aria-pressed=true]")).isEmpty();
    }

    @Test void policiesSayWhatIsAskedAndWhatWasAgreed() {
        var policies = Jsoup.parse(body(lead.get("/policies"))).text();

        assertThat(policies).contains("How was the shift?", "Agreement with the staff side", "The staff side has not been asked yet");
    }

    @Test void anyoneMayReadHowAccessibleItIsAndWhetherItWorks() {
        assertThat(body(staffing.signedOut().get("/accessibility?lang=en"))).contains("WCAG 2.2");
        assertThat(body(staffing.signedOut().get("/status?lang=en"))).contains("Does it work right now?");
    }
}

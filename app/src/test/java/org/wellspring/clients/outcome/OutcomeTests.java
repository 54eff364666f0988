package org.wellspring.clients.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.wellspring.Browser;
import org.wellspring.CleanSlate;
import org.wellspring.Staffing;
import org.wellspring.WithRelay;
import org.wellspring.platform.PersonId;
import org.wellspring.platform.Role;
import org.wellspring.platform.TeamId;

@WithRelay
class OutcomeTests {
    @Autowired Staffing staffing;
    @Autowired CleanSlate slate;
    @Autowired JdbcClient jdbc;

    private TeamId ward;
    private List<PersonId> nurses;
    private Browser supervisor;
    private String address;

    @BeforeEach void aWard() {
        slate.wipe();
        ward = staffing.team("Ward 4");
        nurses = staffing.teamOf(5, ward);
        supervisor = staffing.signedIn(staffing.with(Role.SUPERVISOR, ward));
        address = "/clients/outcomes/" + ward;
    }

    @Test void whatATeamChoseIsKeptWithTheMeetingAndNotWithWhoWasThere() {
        assertThat(agree(UUID.randomUUID(), "Falls", nurses.subList(0, 4)).getResponse().getStatus()).isEqualTo(302);

        var shown = page(staffing.signedIn(nurses.getLast()).get(address)).text();

        assertThat(shown).contains("Falls", "in 1000 bed days", "Lower is better", "team meeting of 2 November", "4 of the team present", "monthly report", "2 Nov 2026");
        assertThat(jdbc.sql("select t::text from clients.outcome t").query(String.class).single()).doesNotContain(nurses.getFirst().toString());
    }

    @Test void aChoiceWithoutTheTeamIsRefused() {
        assertThat(agree(UUID.randomUUID(), "Falls", nurses.subList(0, 2)).getResponse().getStatus()).isEqualTo(422);
        assertThat(agree(UUID.randomUUID(), "Falls", List.of(nurses.getFirst(), nurses.getFirst(), nurses.getFirst())).getResponse().getStatus()).isEqualTo(422);
        assertThat(agree(UUID.randomUUID(), "Falls", staffing.teamOf(3, staffing.team("Ward 9"))).getResponse().getStatus()).isEqualTo(422);

        assertThat(outcomes()).isZero();
    }

    @Test void anotherChoiceLeavesTheOldOneVisibleWithItsValues() {
        agree(UUID.randomUUID(), "Falls", nurses);
        put("2026-11-09", "4,2");
        agree(UUID.randomUUID(), "Pressure sores", nurses);

        var shown = page(supervisor.get(address));

        assertThat(shown.select("section h2").eachText()).startsWith("Pressure sores", "Before: Falls");
        assertThat(shown.text()).contains("4.2");
    }

    @Test void aCorrectedValueShowsWhatStoodThereBefore() {
        agree(UUID.randomUUID(), "Falls", nurses);
        put("2026-11-09", "4.2");
        put("2026-11-09", "4.20");
        put("2026-11-09", "3.9");

        assertThat(page(supervisor.get(address)).text()).contains("3.90").contains("corrected; before: 4.20");
        assertThat(jdbc.sql("select count(*) from clients.outcome_value").query(Integer.class).single()).isEqualTo(2);
    }

    @Test void theSameFormKeepsOne() {
        var form = UUID.randomUUID();
        agree(form, "Falls", nurses);
        agree(form, "Falls", nurses);

        assertThat(outcomes()).isOne();
        assertThat(jdbc.sql("select count(*) from audit.entry where what = 'outcome-agreed'").query(Integer.class).single()).isOne();
    }

    @Test void onlyWhoAnswersForTheTeamOrLeadsWrites() {
        var nurse = staffing.signedIn(nurses.getFirst());
        var other = staffing.signedIn(staffing.with(Role.SUPERVISOR, staffing.team("Ward 9")));
        var lead = staffing.signedIn(staffing.with(Role.WELLBEING_LEAD, staffing.team("Office")));

        assertThat(nurse.post(address, fields(UUID.randomUUID(), "Falls", nurses)).getResponse().getStatus()).isEqualTo(403);
        assertThat(other.post(address, fields(UUID.randomUUID(), "Falls", nurses)).getResponse().getStatus()).isEqualTo(403);
        assertThat(other.post(address + "/value", "quarter", "2026-11-09", "value", "1").getResponse().getStatus()).isEqualTo(403);
        assertThat(page(nurse.get(address)).select("form")).isEmpty();
        assertThat(outcomes()).isZero();
        assertThat(lead.post(address, fields(UUID.randomUUID(), "Falls", nurses)).getResponse().getStatus()).isEqualTo(302);
    }

    @Test void hostileValuesAreRefused() {
        agree(UUID.randomUUID(), "<b>Falls</b>", nurses);

        for (var hostile : List.of("", "NaN", "1e9", "4.222", "9".repeat(50), "<b>", "1\u0001", "--1")) {
            assertThat(put("2026-11-09", hostile).getResponse().getStatus()).as(hostile).isEqualTo(422);
        }
        assertThat(put("2027-11-08", "1").getResponse().getStatus()).isEqualTo(422);
        assertThat(put("x", "1").getResponse().getStatus()).isEqualTo(422);
        assertThat(supervisor.post(address, "name", "x".repeat(81), "on", "2999-01-01", "better", "BEST").getResponse().getStatus()).isEqualTo(422);
        assertThat(Browser.body(supervisor.get(address))).doesNotContain("<b>Falls</b>");
        assertThat(supervisor.get("/clients/outcomes/" + UUID.randomUUID()).getResponse().getStatus()).isEqualTo(404);
    }

    private MvcTestResult agree(UUID form, String name, List<PersonId> present) {
        return supervisor.post(address, fields(form, name, present));
    }

    private String[] fields(UUID form, String name, List<PersonId> present) {
        var fields = new ArrayList<>(List.of("id", form.toString(), "name", name, "unit", "in 1000 bed days", "better", "LOWER", "source", "monthly report", "on", "2026-11-02",
            "at", "team meeting of 2 November"));
        present.forEach(person -> fields.addAll(List.of("present", person.toString())));
        return fields.toArray(String[]::new);
    }

    private MvcTestResult put(String quarter, String value) {
        return supervisor.post(address + "/value", "quarter", quarter, "value", value);
    }

    private int outcomes() {
        return jdbc.sql("select count(*) from clients.outcome").query(Integer.class).single();
    }

    private static Document page(MvcTestResult answer) {
        return Jsoup.parse(Browser.body(answer));
    }
}

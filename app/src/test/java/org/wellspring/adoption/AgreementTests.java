package org.wellspring.adoption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellspring.Browser.body;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wellspring.Browser;
import org.wellspring.CleanSlate;
import org.wellspring.Staffing;
import org.wellspring.WellspringTest;
import org.wellspring.adoption.promise.Agreements;
import org.wellspring.adoption.promise.Standing;
import org.wellspring.people.Organisation;
import org.wellspring.people.People;
import org.wellspring.people.structure.Structure;
import org.wellspring.platform.PersonId;
import org.wellspring.platform.Role;

/** What the staff side said is recorded with its date, never overwritten, and open again when a question changes. */
@WellspringTest
@Import(CleanSlate.class)
class AgreementTests {
    @Autowired CleanSlate slate;
    @Autowired Staffing staffing;
    @Autowired Agreements agreements;
    @Autowired People people;
    @Autowired Structure structure;
    @Autowired JdbcClient jdbc;
    private Browser lead;

    @BeforeEach void aHospital() {
        slate.wipe();
        lead = staffing.signedIn(staffing.with(Role.WELLBEING_LEAD, staffing.team("Ward 4")));
    }

    @Test void anAgreementIsRecordedWithItsDayAndShownToEveryone() {
        record("AGREED", "2026-11-02");

        assertThat(body(staffing.signedOut().get("/promise?lang=en"))).contains("Staff council agreed on 2 Nov 2026");
    }

    @Test void aNewQuestionReopensIt() {
        record("AGREED", "2026-11-02");

        workAs("ems");

        assertThat(agreements.standing()).isInstanceOf(Standing.Reopened.class);
        assertThat(body(staffing.signedOut().get("/promise?lang=en"))).contains("so it is open again");
    }

    @Test void theSameQuestionsLeaveItAgreed() {
        record("AGREED", "2026-11-02");

        workAs("ems");
        workAs("nursing");

        assertThat(agreements.standing()).isInstanceOf(Standing.Agreed.class);
    }

    @Test void aNoHoldsBackEvenWhereNoAgreementIsRequired() {
        record("REFUSED", "2026-11-02");

        assertThat(agreements.standing().holdsBack()).isTrue();
    }

    @Test void nothingThatWasSaidIsOverwritten() {
        record("ASKED", "2026-11-01");
        record("REFUSED", "2026-11-02");
        record("AGREED", "2026-11-03");

        assertThat(jdbc.sql("select state from adoption.agreement order by place").query(String.class).list()).containsExactly("ASKED", "REFUSED", "AGREED");
    }

    @Test void sendingItTwiceRecordsItOnce() {
        var id = UUID.randomUUID().toString();
        lead.post("/policies/agreement", "id", id, "state", "ASKED", "side", "Staff council", "day", "2026-11-01");
        lead.post("/policies/agreement", "id", id, "state", "ASKED", "side", "Staff council", "day", "2026-11-01");

        assertThat(jdbc.sql("select count(*) from adoption.agreement").query(Integer.class).single()).isEqualTo(1);
    }

    @Test void aDayToComeIsRefused() {
        assertThat(lead.post("/policies/agreement", "state", "AGREED", "side", "Staff council", "day", "2027-01-01")).hasStatus(422);
        assertThat(agreements.standing()).isInstanceOf(Standing.Unasked.class);
    }

    private void record(String state, String day) {
        lead.post("/policies/agreement", "id", UUID.randomUUID().toString(), "state", state, "side", "Staff council", "day", day);
    }

    private void workAs(String pack) {
        var known = people.organisation().orElseThrow();
        structure.describe(new Organisation(known.name(), known.country(), known.zone(), known.languages(), pack), new PersonId(new UUID(0, 0)));
    }
}

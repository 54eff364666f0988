package org.wellspring.people.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wellspring.Staffing;
import org.wellspring.WellspringTest;
import org.wellspring.people.Eligible;
import org.wellspring.people.MembershipKind;
import org.wellspring.people.People;
import org.wellspring.people.structure.Newcomer;
import org.wellspring.people.structure.Structure;
import org.wellspring.platform.Language;
import org.wellspring.platform.PersonId;
import org.wellspring.platform.TeamId;

@WellspringTest
class EligibleTests {
    @Autowired Staffing staffing;
    @Autowired Structure structure;
    @Autowired People people;
    @Autowired JdbcClient jdbc;
    TeamId ward;

    @BeforeEach void aWard() {
        ward = staffing.team("Ward " + UUID.randomUUID());
    }

    @Test void somebodyOnTheStaffListCountsFourWeeksAfterFirstSigningIn() {
        var ana = staffing.person("Ana", ward);

        staffing.signedIn(ana);

        assertThat(people.eligible(staffing.today().plusDays(27))).doesNotContain(new Eligible(ana, ward));
        assertThat(people.eligible(staffing.today().plusDays(28))).contains(new Eligible(ana, ward));
    }

    @Test void somebodyWhoNeverSignedInDoesNotCount() {
        var ana = staffing.person("Ana", ward);

        assertThat(people.eligible(staffing.today().plusYears(1))).doesNotContain(new Eligible(ana, ward));
    }

    @Test void somebodyWhoOnlyJoinedByCodeDoesNotCount() {
        var guest = new PersonId(UUID.randomUUID());

        structure.admit(guest, new Newcomer("Guest", "", Language.ENGLISH, Optional.empty()), ward, MembershipKind.AGENCY, staffing.today());
        staffing.signedIn(guest);

        assertThat(people.eligible(staffing.today().plusDays(28))).doesNotContain(new Eligible(guest, ward));
    }

    @Test void oneTeamCountsAtATime() {
        var bank = staffing.eligible("Bo", ward);
        var other = staffing.team("Ward " + UUID.randomUUID());

        jdbc.sql("insert into people.membership (id, person, team, kind, counts, from_day) values (gen_random_uuid(), :p, :t, 'BANK', false, :d)")
            .param("p", bank.value()).param("t", other.value()).param("d", staffing.today()).update();

        assertThat(people.members(other, staffing.today())).extracting("id").contains(bank);
        assertThat(people.eligible(staffing.today())).contains(new Eligible(bank, ward)).doesNotContain(new Eligible(bank, other));
    }
}

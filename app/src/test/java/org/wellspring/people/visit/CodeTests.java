package org.wellspring.people.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.wellspring.Browser;
import org.wellspring.Staffing;
import org.wellspring.WellspringTest;
import org.wellspring.platform.MovedClock;
import org.wellspring.platform.Role;
import org.wellspring.platform.TeamId;

/** Somebody comes for one shift: the supervisor gives them a code. */
@WellspringTest
class CodeTests {
    @Autowired Staffing staffing;
    @Autowired MovedClock clock;
    @Autowired JdbcClient jdbc;
    TeamId ward;
    Browser supervisor;
    LocalDate day;

    @BeforeEach void aSupervisorAtNine() {
        clock.moveTo(staffing.today().plusDays(1).atTime(9, 0).atZone(Staffing.ZONE).toInstant());
        ward = staffing.team("Heron " + UUID.randomUUID());
        supervisor = staffing.signedIn(staffing.with(Role.SUPERVISOR, ward));
        day = staffing.today();
    }

    @Test void theCodeIsPrintedWithItsQrCodeAndOpensHelp() {
        var sheet = Browser.body(supervisor.get(make("07:00", "19:00").getResponse().getRedirectedUrl()));
        var code = code();

        assertThat(sheet).contains("class=\"qr\"").contains(code.replaceAll("(.{4})(?=.)", "$1 ")).contains("07:00–19:00");
        assertThat(staffing.signedOut().get("/shift/" + code)).hasStatusOk().bodyText().contains("until 19:00");
    }

    @Test void theCodeEndsWithItsShift() {
        make("07:00", "19:00");
        var code = code();

        clock.advance(Duration.ofHours(10));

        assertThat(staffing.signedOut().get("/shift/" + code)).hasStatus(404);
        assertThat(supervisor.get("/team/codes")).bodyText().doesNotContain(code);
    }

    @Test void aNightEndsOnTheNextMorning() {
        make("20:30", "07:30");
        var code = code();

        assertThat(staffing.signedOut().get("/shift/" + code)).hasStatus(404);
        clock.advance(Duration.ofHours(20));
        assertThat(staffing.signedOut().get("/shift/" + code)).hasStatusOk().bodyText().contains("until 07:30");
    }

    @Test void oneShiftHasOneCodeHoweverOftenItIsAskedFor() {
        var first = make("07:00", "19:00").getResponse().getRedirectedUrl();

        assertThat(make("07:00", "19:00").getResponse().getRedirectedUrl()).isEqualTo(first);
        assertThat(codes()).isEqualTo(1);
    }

    @Test void anEndedCodeOpensNothing() {
        make("07:00", "19:00");
        var code = code();

        assertThat(supervisor.post("/team/codes/" + code + "/end")).hasStatus(302);

        assertThat(staffing.signedOut().get("/shift/" + code)).hasStatus(404);
        assertThat(make("07:00", "19:00").getResponse().getRedirectedUrl()).doesNotContain(code);
    }

    @Test void anotherTeamsSupervisorNeitherSeesNorEndsIt() {
        make("07:00", "19:00");
        var code = code();
        var other = staffing.signedIn(staffing.with(Role.SUPERVISOR, staffing.team("Rowan " + UUID.randomUUID())));

        assertThat(other.get("/team/codes")).bodyText().doesNotContain(code);
        assertThat(other.get("/team/codes/" + code)).hasStatus(404);
        assertThat(other.post("/team/codes/" + code + "/end")).hasStatus(404);
        assertThat(staffing.signedOut().get("/shift/" + code)).hasStatusOk();
    }

    @Test void aShiftThatIsOverGetsNoCode() {
        assertThat(make("06:00", "08:00")).hasStatus(422).bodyText().contains("over already").contains("value=\"06:00\"");
        assertThat(supervisor.post("/team/codes", "day", "2020-01-01", "from", "07:00", "until", "19:00")).hasStatus(422);
        assertThat(codes()).isZero();
    }

    private MvcTestResult make(String from, String until) {
        return supervisor.post("/team/codes", "day", day.toString(), "from", from, "until", until);
    }

    private String code() {
        return jdbc.sql("select code from people.shift_code where team = :ward").param("ward", ward.value()).query(String.class).single();
    }

    private int codes() {
        return jdbc.sql("select count(*) from people.shift_code where team = :ward").param("ward", ward.value()).query(Integer.class).single();
    }
}

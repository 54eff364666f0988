package org.wellspring.people.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wellspring.Browser;
import org.wellspring.Staffing;
import org.wellspring.WellspringTest;
import org.wellspring.platform.PersonId;

@WellspringTest
class SessionsTests {
    private static final long HOUR = 3_600_000;

    @Autowired Staffing staffing;
    @Autowired JdbcClient jdbc;
    PersonId ana;
    Browser browser;

    @BeforeEach void anaIsSignedIn() {
        ana = staffing.eligible("Ana", staffing.team("Ward " + UUID.randomUUID()));
        browser = staffing.signedIn(ana);
    }

    @Test void noSessionRowHasATimeThatIsNotAWholeHour() {
        browser.get("/me");
        staffing.signedOut().post("/sign-in/passkey/ask");

        var times = jdbc.sql("select unnest(array[creation_time, last_access_time, expiry_time]) from spring_session").query(Long.class).list();

        assertThat(times).isNotEmpty().allSatisfy(time -> assertThat(time % HOUR).isZero());
    }

    @Test void twoRequestsInOneHourWriteNothing() {
        browser.get("/me");
        var before = versions();

        browser.get("/me");
        browser.get("/language");

        assertThat(versions()).isEqualTo(before);
    }

    @Test void theNextHourIsWrittenOnce() {
        jdbc.sql("update spring_session set last_access_time = last_access_time - 7200000 where principal_name = :ana").param("ana", ana.toString()).update();
        var before = lastUsed();

        browser.get("/me");
        var versions = versions();
        browser.get("/me");

        assertThat(lastUsed()).isGreaterThanOrEqualTo(before + 2 * HOUR);
        assertThat(versions()).isEqualTo(versions);
    }

    @Test void aSessionKnowsThePersonsIdAndNothingElseAboutThem() {
        var kept = jdbc.sql("""
            select a.attribute_name from spring_session_attributes a
            join spring_session s on s.primary_id = a.session_primary_id
            where s.principal_name = :ana
            """).param("ana", ana.toString()).query(String.class).list();

        assertThat(kept).containsExactlyInAnyOrder(Sessions.PERSON, "confirmed-until");
    }

    @Test void readingPagesSignedOutMakesNoSession() {
        var before = jdbc.sql("select count(*) from spring_session").query(Long.class).single();

        staffing.signedOut().get("/sign-in");
        staffing.signedOut().get("/join");

        assertThat(jdbc.sql("select count(*) from spring_session").query(Long.class).single()).isEqualTo(before);
    }

    @Test void theCookieCannotBeReadByScriptAndStaysOnThisSite() {
        var cookie = (org.springframework.mock.web.MockCookie) browser.session().orElseThrow();

        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getPath()).isEqualTo("/");
        assertThat(cookie.getMaxAge()).isEqualTo(14 * 24 * 3600);
    }

    private List<String> versions() {
        return jdbc.sql("select xmin::text || ctid::text from spring_session where principal_name = :ana").param("ana", ana.toString()).query(String.class).list();
    }

    private long lastUsed() {
        return jdbc.sql("select last_access_time from spring_session where principal_name = :ana").param("ana", ana.toString()).query(Long.class).single();
    }
}

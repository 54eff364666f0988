package org.wellspring.people.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.wellspring.Browser;
import org.wellspring.WellspringTest;
import org.wellspring.people.People;
import org.wellspring.platform.MovedClock;
import org.wellspring.platform.Role;

@WellspringTest
class EnterTests {
    @Autowired OneTimeLinks links;
    @Autowired People people;
    @Autowired MockMvcTester http;
    @Autowired MovedClock clock;
    @Autowired JdbcClient jdbc;

    @Test void theFirstLinkMakesAnAdministratorWhoLeadsToo() {
        jdbc.sql("delete from people.role_grant").update();
        var link = links.forFirstAdministrator().orElseThrow();

        var entered = new Browser(http).post(link.getPath());

        assertThat(entered).hasStatus(302).hasRedirectedUrl("/me/keys");
        assertThat(people.withRole(Role.ADMINISTRATOR)).hasSize(1).isSubsetOf(people.withRole(Role.WELLBEING_LEAD));
    }

    @Test void aLinkLetsInOnlyOnce() {
        var link = links.forDemo(administrator());

        var first = new Browser(http).post(link.getPath());
        var second = new Browser(http).post(link.getPath());

        assertThat(first).hasStatus(302);
        assertThat(second).hasStatus(410).bodyText().contains("This link no longer works");
        assertThat(second.getResponse().getCookies()).isEmpty();
    }

    @Test void lookingAtALinkDoesNotUseItUp() {
        var link = links.forDemo(administrator());

        new Browser(http).get(link.getPath());

        assertThat(new Browser(http).post(link.getPath())).hasStatus(302);
    }

    @Test void aLinkEndsAfterADay() {
        var link = links.forDemo(administrator());

        clock.advance(Duration.ofHours(25));

        assertThat(new Browser(http).post(link.getPath())).hasStatus(410);
    }

    @Test void signingOutEndsTheSessionAndLeavesTheBrowsersStorageAlone() {
        var browser = new Browser(http).enter(links.forDemo(administrator()));
        var cookie = browser.session().orElseThrow();

        var left = browser.post("/sign-out");

        assertThat(left).hasStatus(302);
        assertThat(left.getResponse().getHeader("Clear-Site-Data")).doesNotContain("storage").doesNotContain("*");
        assertThat(http.get().uri("/me").cookie(cookie)).hasStatus(302);
    }

    private org.wellspring.platform.PersonId administrator() {
        links.forFirstAdministrator();
        return people.withRole(Role.ADMINISTRATOR).getFirst();
    }
}

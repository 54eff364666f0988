package org.wellspring.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.wellspring.Staffing;
import org.wellspring.VisibleWords;
import org.wellspring.WellspringTest;
import org.wellspring.platform.Role;

@WellspringTest
class HomeTests {
    /** Journey F1: words read before the check-in is tapped; the frame's own come on top of these. */
    private static final int WORDS_BEFORE_THE_CHECKIN = 14;

    @Autowired Staffing staffing;
    @Autowired JdbcClient jdbc;

    @Test void aStrangerIsWelcomedWithHelpFirst() throws Exception {
        var front = page(staffing.signedOut().get("/"));

        assertThat(front.select("h1").text()).isEqualTo("For the people who look after people.");
        assertThat(front.select("main a").eachAttr("href")).containsExactly("/help", "/sign-in", "/join");
        assertThat(front.select("nav")).isEmpty();
    }

    @Test void todayShowsTheCheckinAfterFewWords() throws Exception {
        var nurse = staffing.eligible("Ana Ruiz", staffing.team("Ward " + UUID.randomUUID()));

        var today = page(staffing.signedIn(nurse).get("/"));

        var frame = today.selectFirst("main [data-private-panel]");
        assertThat(frame).isNotNull();
        for (var after = frame.nextElementSibling(); after != null; after = frame.nextElementSibling()) {
            after.remove();
        }
        assertThat(VisibleWords.of(today)).hasSizeLessThanOrEqualTo(WORDS_BEFORE_THE_CHECKIN);
    }

    @Test void aSupervisorHasATodayToo() throws Exception {
        var supervisor = staffing.with(Role.SUPERVISOR, staffing.team("Ward " + UUID.randomUUID()));

        assertThat(page(staffing.signedIn(supervisor).get("/")).select("main [data-private-panel]")).hasSize(1);
    }

    @Test void anAdministratorWhoWorksOnNoWardStartsInTheirOwnArea() {
        var administrator = staffing.with(Role.ADMINISTRATOR, staffing.team("Ward " + UUID.randomUUID()));
        jdbc.sql("delete from people.membership where person = :id").param("id", administrator.value()).update();

        assertThat(staffing.signedIn(administrator).get("/")).hasStatus(303).hasHeader("Location", "/admin");
    }

    @Test void supportLeadsToHelpAndSaysHonestlyThatThereAreNoPeersYet() throws Exception {
        var nurse = staffing.eligible("Ana Ruiz", staffing.team("Ward " + UUID.randomUUID()));

        var support = page(staffing.signedIn(nurse).get("/support"));

        assertThat(support.select("main a").eachAttr("href")).startsWith("/help").contains("/speak", "/help/phrases");
        assertThat(support.text()).contains("No peers yet. Helplines are ready.");
    }

    @Test void nobodySignedOutReadsSupportOrSkills() {
        for (var path : List.of("/support", "/skills")) {
            assertThat(staffing.signedOut().get(path)).hasStatus(302);
        }
    }

    private static Document page(MvcTestResult answer) throws UnsupportedEncodingException {
        return Jsoup.parse(answer.getResponse().getContentAsString());
    }
}

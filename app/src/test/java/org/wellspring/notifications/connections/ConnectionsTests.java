package org.wellspring.notifications.connections;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.wellspring.Browser;
import org.wellspring.Staffing;
import org.wellspring.notifications.Reaching;
import org.wellspring.notifications.ReachingTest;
import org.wellspring.notifications.push.PushSwitch;
import org.wellspring.platform.Role;
import org.wellspring.platform.TeamId;

@ReachingTest
class ConnectionsTests {
    @Autowired PushSwitch push;
    @Autowired GreenMail mail;
    @Autowired Reaching reaching;
    @Autowired Staffing staff;
    @Autowired JdbcClient jdbc;
    private TeamId ward;
    private Browser administrator;

    @BeforeEach void administrator() throws Exception {
        reaching.begin();
        ward = staff.team("Connections ward");
        administrator = staff.signedIn(staff.with(Role.ADMINISTRATOR, ward));
    }

    @Test void onlyAnAdministratorSeesTheConnections() {
        assertThat(staff.signedIn(staff.person("Ana", ward)).get("/connections")).hasStatus(403);
        assertThat(staff.signedIn(staff.with(Role.WELLBEING_LEAD, ward)).post("/connections/push", "on", "true")).hasStatus(403);
        assertThat(administrator.get("/connections")).hasStatusOk();
    }

    @Test void everyAddressThatMayBeCalledIsListed() {
        assertThat(page().select("#outside td:first-child").eachText()).contains("fcm.googleapis.com", "127.0.0.1").anyMatch(address -> address.startsWith("127.0.0.1:"));
    }

    @Test void switchedOffThePushServicesAreNotAmongThem() {
        administrator.post("/connections/push", "on", "false");

        assertThat(push.on()).isFalse();
        assertThat(page().select("#outside td:first-child").eachText()).doesNotContain("fcm.googleapis.com");
    }

    @Test void whoSwitchedPushesStandsInTheAuditLogOnce() {
        push.turn(false);
        var before = entries();

        administrator.post("/connections/push", "on", "true");
        administrator.post("/connections/push", "on", "true");

        assertThat(entries()).isEqualTo(before + 1);
    }

    @Test void aTestLetterArrives() throws Exception {
        var answer = administrator.post("/connections/test-letter", "address", "it@linden.example");

        assertThat(answer).hasStatusOk();
        assertThat(html(answer)).contains("The mail server took the letter");
        assertThat(mail.getReceivedMessages()[0].getAllRecipients()[0]).hasToString("it@linden.example");
        assertThat(mail.getReceivedMessages()[0].getFrom()[0]).hasToString("wellspring@linden.example");
    }

    @Test void aMailServerThatDoesNotAnswerIsSaidInPlainWords() {
        mail.stop();

        var answer = administrator.post("/connections/test-letter", "address", "it@linden.example");

        mail.start();
        assertThat(answer).hasStatus(422);
        assertThat(html(answer)).contains("did not take the letter").contains("it@linden.example");
    }

    private long entries() {
        return jdbc.sql("select count(*) from audit.entry where what = 'push-switched-on'").query(Long.class).single();
    }

    private Document page() {
        return Jsoup.parse(html(administrator.get("/connections")));
    }

    private static String html(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}

package org.wellspring.notifications.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.EnableScenarios;
import org.springframework.modulith.test.Scenario;
import org.wellspring.Browser;
import org.wellspring.Staffing;
import org.wellspring.WellspringTest;
import org.wellspring.platform.Role;

@WellspringTest
@EnableScenarios
class TellOfCoverTests {
    @Autowired Staffing staffing;
    @Autowired NoticesOfPerson told;

    @Test void whoeverStandsInIsToldAndNobodyElse(Scenario scenario) {
        var ward = staffing.team("Cover ward " + UUID.randomUUID());
        var dana = staffing.with(Role.SUPERVISOR, ward);
        var ben = staffing.eligible("Ben", ward);
        var cleo = staffing.eligible("Cleo", ward);
        var browser = staffing.signedIn(dana);

        scenario.stimulate(() -> arrange(browser, ben.toString())).andWaitForStateChange(() -> told.export(ben), list -> !list.isEmpty())
            .andVerify(list -> assertThat(list.getFirst()).containsEntry("message", "notifications.told.cover"));

        assertThat(staffing.signedIn(ben).get("/me/notices")).bodyText().contains("answer for a team while its supervisor is away").doesNotContain("Dana");
        assertThat(told.export(cleo)).isEmpty();
    }

    private int arrange(Browser browser, String standIn) {
        var today = staffing.today().toString();
        return browser.post("/me/away", "id", UUID.randomUUID().toString(), "who", standIn, "team", "", "from", today, "last", today).getResponse().getStatus();
    }
}

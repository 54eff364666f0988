package org.wellspring.people.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.wellspring.Staffing;
import org.wellspring.WellspringTest;
import org.wellspring.platform.Role;

/** Other people's eyes are lent in the demonstration and nowhere else. */
@WellspringTest
class LookAroundTests {
    @Autowired Staffing staffing;
    @Autowired DefaultListableBeanFactory beans;

    @AfterEach void noDemonstration() {
        if (beans.containsSingleton("lookAround")) {
            beans.destroySingleton("lookAround");
        }
    }

    @Test void nobodyLooksAroundWhereThereIsNoDemonstration() {
        var nurse = staffing.signedIn(staffing.eligible("Ana", staffing.team("Ward " + UUID.randomUUID())));

        assertThat(nurse.get("/look-around")).hasStatus(404);
        assertThat(nurse.post("/look-around", "role", "ADMINISTRATOR")).hasStatus(404);
        assertThat(nurse.get("/admin")).hasStatus(403);
    }

    @Test void theDemonstrationLendsTheRolesItNamesAndNoOthers() {
        var supervisor = staffing.with(Role.SUPERVISOR, staffing.team("Ward " + UUID.randomUUID()));
        beans.registerSingleton("lookAround", new LookAround(Map.of(Role.SUPERVISOR, supervisor)));
        var visitor = staffing.signedOut();

        assertThat(visitor.post("/look-around", "role", "ADMINISTRATOR")).hasStatus(400);
        assertThat(visitor.get("/team")).hasStatus(302);
        assertThat(visitor.post("/look-around", "role", "SUPERVISOR")).hasStatus(302).hasRedirectedUrl("/");
        assertThat(visitor.get("/team")).hasStatusOk();
    }
}

package org.wellspring.notifications.connections;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.wellspring.Staffing;
import org.wellspring.WellspringTest;
import org.wellspring.platform.Installation;
import org.wellspring.platform.Role;

@WellspringTest
class FreshInstallationTests {
    @Autowired Destinations destinations;
    @Autowired Installation installation;
    @Autowired Staffing staff;

    @Test void aFreshInstallationCallsNobody() throws Exception {
        var administrator = staff.signedIn(staff.with(Role.ADMINISTRATOR, staff.team("Fresh ward")));

        var page = Jsoup.parse(administrator.get("/connections").getResponse().getContentAsString());

        assertThat(destinations.all()).isEmpty();
        assertThat(page.select("#outside").text()).contains("Nothing. This installation calls no other machine.");
        assertThat(page.select("#push form, #mail form")).hasSize(1);
        assertThat(installation.data().resolve("push")).doesNotExist();
    }
}

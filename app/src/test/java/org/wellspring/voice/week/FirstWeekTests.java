package org.wellspring.voice.week;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellspring.voice.Wards.page;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.wellspring.Staffing;
import org.wellspring.WellspringTest;
import org.wellspring.people.People;
import org.wellspring.platform.Role;

/** Before anything was released, the week says what will appear, when, and one thing to do. */
@WellspringTest
class FirstWeekTests {
    @Autowired Staffing staffing;
    @Autowired People people;

    @Test void beforeTheFirstReleaseThePosterIsTheOneThingToDo() {
        var ward = staffing.team("Ward " + UUID.randomUUID());
        var week = page(staffing.signedIn(staffing.with(Role.SUPERVISOR, ward)).get("/team"));

        assertThat(week.select(".empty").text()).startsWith("Numbers appear ").contains("Put the poster by the door.");
        assertThat(week.select(".empty a").attr("href")).isEqualTo("/departments/" + people.team(ward).orElseThrow().departmentId() + "/poster");
        assertThat(week.select("figure")).isEmpty();
        assertThat(week.text()).contains("No open asks.");
    }
}

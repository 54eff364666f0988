package org.wellspring.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.wellspring.figures.Week;
import org.wellspring.figures.release.Published;
import org.wellspring.people.structure.Structure;
import org.wellspring.platform.MovedClock;
import org.wellspring.platform.Role;
import org.wellspring.privacy.spi.Figures;
import org.wellspring.privacy.spi.Headline;
import org.wellspring.privacy.spi.Relay;
import org.wellspring.relay.device.Says;

/** A survey of everyone through both halves over HTTP: planned on a page, taken by the relay, answered by phones, told once. */
class SurveyInBothHalvesTests {
    private static final int STAFF = 252;
    private static final int ANSWERING = 100;
    private static final Week START = Week.parse("2026-08-03");
    private static final Week CLOSES = START.plus(9);

    @Test void aSurveyIsPlannedAnsweredAndToldWithItsMargin() {
        try (var installed = Installed.on(new MovedClock(Ward.moment(START, 0, 8))).start()) {
            var ward = aHospital(installed);
            var figures = installed.app(Figures.class);
            plan(ward);

            answer(ward);

            assertThat(installed.app(Relay.class).link().trouble()).isEmpty();
            assertThat(figures.survey(CLOSES)).containsOnlyKeys("cbi.work.50", "cbi.client.50");
            assertThat(percent(figures.survey(CLOSES).get("cbi.work.50"))).isBetween(60, 100);
            assertThat(percent(figures.survey(CLOSES).get("cbi.client.50"))).isBetween(0, 40);
            assertThat(ward.visit(ward.colleagues.getLast()).page("/surveys")).contains("in 100, give or take", "252 people asked");
            assertThat(ward.visit(ward.colleagues.getLast()).page("/figures/survey/cbi.work.50")).contains("It holds for", "How we decide", "/figures/survey/cbi.work.50.csv");
            assertThat(ward.visit(ward.colleagues.getLast()).page("/budget")).contains("A survey of everyone");
        }
    }

    private static Ward aHospital(Installed installed) {
        var ward = new Ward(installed, (MovedClock) installed.clock, START.monday());
        for (int number = 0; number < STAFF; number++) {
            ward.visit(ward.hire());
        }
        ward.letTimersRun();
        return ward;
    }

    private static void plan(Ward ward) {
        var lead = ward.colleagues.getFirst();
        ward.installed.app(Structure.class).grant(lead.id(), Role.WELLBEING_LEAD, ward.founder());
        var visit = ward.visit(lead);
        visit.page("/waves/new");

        var kept = visit.form("/waves", Map.of("closes", CLOSES.toString(), "indicator", "cbi.work.50,cbi.client.50"));

        assertThat(kept.statusCode()).isEqualTo(303);
        for (var week = START.plus(1); week.isBefore(CLOSES); week = week.plus(1)) {
            ward.at(week, 1, 9);
            ward.letTimersRun();
        }
    }

    /** All but ten say that work wears them out, all but ten that clients do not. */
    private static void answer(Ward ward) {
        ward.at(CLOSES, 1, 9);
        var some = ward.colleagues.subList(0, ANSWERING);
        ward.fetchTokens(some);
        for (int number = 0; number < ANSWERING; number++) {
            var says = new Says(Map.of("battery-" + CLOSES, number < 10 ? "01" : "10"), List.of(), List.of(), Map.of());
            assertThat(some.get(number).phone().send(CLOSES, says).statusCode()).isEqualTo(200);
        }
        ward.at(CLOSES.plus(1), 0, 13);
        ward.letTimersRun();
    }

    private static int percent(Headline headline) {
        return headline.share() instanceof Published.Shown(var percent, _) ? percent : -1;
    }
}

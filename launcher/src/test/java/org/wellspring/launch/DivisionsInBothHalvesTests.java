package org.wellspring.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wellspring.figures.Rational;
import org.wellspring.figures.Week;
import org.wellspring.figures.release.Published;
import org.wellspring.people.structure.Structure;
import org.wellspring.platform.MovedClock;
import org.wellspring.platform.Role;
import org.wellspring.platform.TeamId;
import org.wellspring.privacy.releases.Releases;
import org.wellspring.privacy.spi.Figures;
import org.wellspring.privacy.spi.Headline;
import org.wellspring.privacy.spi.Relay;
import org.wellspring.relay.device.Says;

/** A survey of a large organisation through both halves: each department is counted from its own leaves, everybody is their sum, and it is paid for once. */
class DivisionsInBothHalvesTests {
    private static final Week START = Week.parse("2026-08-03");
    private static final Week CLOSES = START.plus(5);
    private static final String WORK = "cbi.work.50";
    /** In Surgery it holds for all who answer, in Acute medicine for nobody. */
    private static final int ANSWERING = 60;

    @Test void eachDepartmentIsCountedFromItsOwnLeavesAndTheLedgerIsChargedOnce() {
        try (var installed = Installed.on(new MovedClock(Ward.moment(START, 0, 8))).start()) {
            var ward = aLargeHospital(installed);
            plan(ward);

            answer(ward);

            assertThat(installed.app(Relay.class).link().trouble()).isEmpty();
            var figures = installed.app(Figures.class);
            var told = figures.surveyByDivision(CLOSES).values().stream().map(statements -> statements.get(WORK)).toList();
            assertThat(told).extracting(Headline::eligible).containsExactly(360, 360);
            assertThat(percent(told.getFirst())).isBetween(0, 25);
            assertThat(percent(told.getLast())).isBetween(75, 100);
            var everybody = figures.survey(CLOSES).get(WORK);
            assertThat(percent(everybody)).isBetween(35, 65);
            assertThat(everybody.turnout().answers()).isEqualTo(told.stream().mapToLong(one -> one.turnout().answers()).sum());
            assertThat(installed.app(Releases.class).between(CLOSES, CLOSES.plus(1)).getFirst().charged()).isEqualTo(Rational.parse("17/100"));
            assertThat(ward.visit(ward.colleagues.getLast()).page("/surveys")).contains("Acute medicine, 360 people", "Surgery, 360 people", "Everyone, 720 people").doesNotContain(">division-", ">leaf-");
        }
    }

    /** Two departments, three teams; the first half of the colleagues who answer is in Acute medicine. */
    private static Ward aLargeHospital(Installed installed) {
        var ward = new Ward(installed, (MovedClock) installed.clock, START.monday());
        var structure = installed.app(Structure.class);
        var surgery = structure.department("Surgery", ward.founder());
        var theatre = structure.team(surgery, "Theatre", ward.founder());
        var recovery = structure.team(surgery, "Recovery", ward.founder());
        ward.letTimersRun();
        IntStream.range(0, 2 * ANSWERING).mapToObj(number -> number < ANSWERING ? ward.team : number % 2 == 0 ? theatre : recovery).forEach(team -> ward.visit(ward.hire(team)));
        crowd(installed, 300, ward.team);
        crowd(installed, 200, theatre);
        crowd(installed, 100, recovery);
        return ward;
    }

    /** People on the staff list who signed in today and never say anything. */
    private static void crowd(Installed installed, int size, TeamId team) {
        var jdbc = installed.app(JdbcClient.class);
        var ids = IntStream.range(0, size).mapToObj(_ -> UUID.randomUUID().toString()).toArray(String[]::new);
        jdbc.sql("""
                insert into people.person (id, display_name, staff_key, staff_name, first_signed_in_on)
                select id::uuid, 'Colleague', id, 'Colleague', :day from unnest(:ids::text[]) as listed (id)
                """).param("ids", ids).param("day", START.monday()).update();
        jdbc.sql("""
                insert into people.membership (id, person, team, kind, from_day)
                select gen_random_uuid(), id::uuid, :team, 'EMPLOYED', :day from unnest(:ids::text[]) as listed (id)
                """).param("ids", ids).param("team", team.value()).param("day", START.monday()).update();
    }

    private static void plan(Ward ward) {
        var lead = ward.colleagues.getFirst();
        ward.installed.app(Structure.class).grant(lead.id(), Role.WELLBEING_LEAD, ward.founder());
        var visit = ward.visit(lead);
        visit.page("/waves/new");

        assertThat(visit.form("/waves", Map.of("closes", CLOSES.toString(), "indicator", WORK)).statusCode()).isEqualTo(303);
        for (var week = START; week.isBefore(CLOSES); week = week.plus(1)) {
            ward.at(week, 1, 9);
            ward.letTimersRun();
        }
    }

    private static void answer(Ward ward) {
        ward.at(CLOSES, 1, 9);
        ward.fetchTokens(ward.colleagues);
        IntStream.range(0, ward.colleagues.size()).forEach(number -> assertThat(ward.colleagues.get(number).phone()
            .send(CLOSES, new Says(Map.of("battery-" + CLOSES, number < ANSWERING ? "0" : "1"), List.of(), List.of(), Map.of())).statusCode()).isEqualTo(200));
        ward.at(CLOSES.plus(1), 0, 13);
        ward.letTimersRun();
    }

    private static int percent(Headline headline) {
        return headline.share() instanceof Published.Shown(var percent, _) ? percent : -1;
    }
}

package org.wellspring.launch.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wellspring.launch.Installed;
import org.wellspring.launch.Ward;
import org.wellspring.people.structure.Structure;
import org.wellspring.platform.MovedClock;
import org.wellspring.shifts.Shifts;

/** A roster that a ward could work. */
class RostersTests {
    private static final LocalDate MONDAY = LocalDate.parse("2026-11-16");

    private record Worked(LocalDateTime from, LocalDateTime until, String kind) {}

    static List<Hospital.Ward> wards() {
        return Hospital.WARDS;
    }

    @ParameterizedTest @MethodSource("wards") void everybodyRestsElevenHoursBetweenShifts(Hospital.Ward ward) {
        worked(ward).values().forEach(shifts -> {
            for (int i = 1; i < shifts.size(); i++) {
                assertThat(Duration.between(shifts.get(i - 1).until(), shifts.get(i).from())).isGreaterThanOrEqualTo(Duration.ofHours(11));
            }
        });
    }

    @ParameterizedTest @MethodSource("wards") void somebodyIsThereDayAndNightWhereTheWardIsOpen(Hospital.Ward ward) {
        var kinds = ward.daytime() ? List.of("day") : List.of("early", "late", "night");
        for (int day = 0; day < 7 * Rosters.WEEKS; day++) {
            var date = MONDAY.plusDays(day);
            if (!ward.daytime() || date.getDayOfWeek().getValue() < 6) {
                var there = worked(ward).values().stream().flatMap(List::stream).filter(shift -> shift.from().toLocalDate().equals(date)).map(Worked::kind).toList();
                assertThat(there).as("%s on %s", ward.name(), date).containsAll(kinds);
            }
        }
    }

    @Test void itsSupervisorBringsItAsAList() {
        var now = MONDAY.plusWeeks(1).atTime(9, 0).atZone(Hospital.ZONE).toInstant();
        try (var installed = Installed.on(new MovedClock(now)).start()) {
            var ward = Hospital.WARDS.getLast();
            var team = new Ward(installed, (MovedClock) installed.clock, MONDAY);
            var list = Rosters.of(ward, 0, MONDAY);
            for (int number = 0; number < ward.people(); number++) {
                team.hire();
                list = list.replace("L%04d;".formatted(number), "N%03d;".formatted(number + 1));
            }
            var structure = installed.app(Structure.class);
            structure.putInCharge(team.colleagues.getFirst().id(), team.team, MONDAY, team.founder());

            Rosters.bring(team.visit(team.colleagues.getFirst()), list);

            assertThat(installed.app(Shifts.class).workingNow(team.team, now)).hasSize(ward.people());
        }
    }

    private static Map<String, List<Worked>> worked(Hospital.Ward ward) {
        var worked = new HashMap<String, List<Worked>>();
        Rosters.of(ward, 0, MONDAY).lines().skip(1).map(line -> line.split(";")).filter(cells -> !cells[2].isEmpty()).forEach(cells -> {
            var from = LocalDate.parse(cells[1]).atTime(LocalTime.parse(cells[2]));
            var until = LocalDate.parse(cells[1]).atTime(LocalTime.parse(cells[3]));
            worked.computeIfAbsent(cells[0], _ -> new ArrayList<>()).add(new Worked(from, until.isAfter(from) ? until : until.plusDays(1), cells[4]));
        });
        return worked;
    }
}

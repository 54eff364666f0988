package org.wellspring.shifts.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.wellspring.Browser;
import org.wellspring.Staffing;
import org.wellspring.WellspringTest;
import org.wellspring.platform.PersonId;
import org.wellspring.platform.TeamId;
import org.wellspring.platform.TimeSpan;
import org.wellspring.shifts.Shift;
import org.wellspring.shifts.ShiftKind;
import org.wellspring.shifts.Shifts;

@WellspringTest
class RosterTests {
    @Autowired Staffing staffing;
    @Autowired Shifts shifts;
    TeamId ward;
    PersonId ana;
    Browser browser;
    LocalDate today;

    @BeforeEach void anaOnHerWard() {
        ward = staffing.team("Ward " + UUID.randomUUID());
        ana = staffing.eligible("Ana", ward);
        browser = staffing.signedIn(ana);
        today = staffing.today();
    }

    @Test void anEmptyRosterSaysWhatItIsGoodFor() {
        assertThat(browser.get("/roster")).hasStatusOk().bodyText().contains("Add your roster to get quiet hours");
    }

    @Test void aNightEndsOnTheNextDay() {
        add(today, "21:00", "07:30", UUID.randomUUID());

        assertThat(shifts.workingNow(ward, at(today.plusDays(1), "03:00"))).containsExactly(ana);
        assertThat(shifts.lastShift(ana, at(today.plusDays(1), "08:00"))).map(Shift::kind).contains(ShiftKind.NIGHT);
        assertThat(shifts.restsAt(ana, at(today.plusDays(1), "12:00"))).isTrue();
        assertThat(shifts.nextShift(ana, at(today, "12:00"))).map(shift -> shift.time().length()).contains(Duration.ofMinutes(630));
    }

    @Test void sendingAShiftTwiceKeepsOne() {
        var id = UUID.randomUUID();

        add(today, "07:00", "15:00", id);
        var again = add(today, "07:00", "15:00", id);

        assertThat(again).hasStatus(302);
        assertThat(shifts.shiftsOf(ana, new TimeSpan(at(today, "00:00"), at(today, "23:59")))).hasSize(1);
    }

    @Test void twoShiftsAtOnceAreRefusedAndWhatWasTypedStays() {
        add(today, "07:00", "15:00", UUID.randomUUID());

        var refused = add(today, "14:00", "22:00", UUID.randomUUID());

        assertThat(refused).hasStatus(422).bodyText().contains("another shift at that time").contains("value=\"14:00\"");
    }

    @Test void nobodyRemovesAnotherPersonsShift() {
        add(today, "07:00", "15:00", UUID.randomUUID());
        var remove = Browser.body(browser.get("/roster")).replaceAll("(?s).*action=\"(/roster/shifts/[^\"]+/remove)\".*", "$1");

        assertThat(staffing.signedIn(staffing.eligible("Bea", ward)).post(remove)).hasStatus(404);
        assertThat(shifts.workingNow(ward, at(today, "10:00"))).containsExactly(ana);
        assertThat(browser.post(remove)).hasStatus(302);
        assertThat(shifts.workingNow(ward, at(today, "10:00"))).isEmpty();
    }

    @Test void onLeaveSomebodyRests() {
        browser.post("/roster/leave", "id", UUID.randomUUID().toString(), "first", today.toString(), "last", today.toString());

        assertThat(shifts.restsAt(ana, at(today, "12:00"))).isTrue();
        assertThat(shifts.restsAt(ana, at(today.plusDays(1), "12:00"))).isFalse();
    }

    @Test void aBadTimeIsSaidBesideItsField() {
        assertThat(browser.post("/roster/shifts", "id", UUID.randomUUID().toString(), "day", today.toString(), "from", "25:00", "until", "15:00", "kind", "EARLY"))
            .hasStatus(422).bodyText().contains("Please give the time");
    }

    @Test void aNightAcrossTheChangeOfClocksIsAsLongAsItIs() {
        var autumn = new TypedShift(LocalDate.of(2026, 10, 24), LocalTime.of(21, 0), LocalTime.of(7, 0), ShiftKind.NIGHT);
        var spring = new TypedShift(LocalDate.of(2027, 3, 27), LocalTime.of(21, 0), LocalTime.of(7, 0), ShiftKind.NIGHT);

        assertThat(autumn.of(ana, ward, Staffing.ZONE).time().length()).isEqualTo(Duration.ofHours(11));
        assertThat(spring.of(ana, ward, Staffing.ZONE).time().length()).isEqualTo(Duration.ofHours(9));
    }

    private MvcTestResult add(LocalDate day, String from, String until, UUID id) {
        return browser.post("/roster/shifts", "id", id.toString(), "day", day.toString(), "from", from, "until", until, "kind", "");
    }

    private static Instant at(LocalDate day, String time) {
        return day.atTime(LocalTime.parse(time)).atZone(Staffing.ZONE).toInstant();
    }
}

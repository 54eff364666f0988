package org.wellspring.shifts.rosterlist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.wellspring.platform.PersonId;
import org.wellspring.platform.TeamId;
import org.wellspring.platform.TimeSpan;
import org.wellspring.shifts.Shift;
import org.wellspring.shifts.ShiftKind;

class PlanTests {
    private static final PersonId ANA = new PersonId(UUID.randomUUID());
    private static final PersonId BEA = new PersonId(UUID.randomUUID());
    private static final TeamId WARD = new TeamId(UUID.randomUUID());
    private static final Plan.Stored NOTHING = new Plan.Stored(List.of(), List.of());
    private static final LocalDate MONDAY = LocalDate.parse("2026-11-09");

    @Test void whatIsStoredAlreadyIsKnownAndNotAddedAgain() {
        var plan = plan(List.of(works(2, ANA, 7, 8), works(3, ANA, 31, 8)), typed(shift(ANA, 7, 8)));

        assertThat(plan.known()).isEqualTo(1);
        assertThat(plan.shifts()).containsExactly(shift(ANA, 31, 8));
        assertThat(plan.refused()).isEmpty();
    }

    @Test void aShiftOverAStoredOneIsRefusedByItsLine() {
        var plan = plan(List.of(works(2, ANA, 14, 8), works(3, BEA, 14, 8)), typed(shift(ANA, 7, 8)));

        assertThat(plan.refused()).containsExactly(new RefusedLine(2, Reason.OVERLAPS, ""));
        assertThat(plan.shifts()).containsExactly(shift(BEA, 14, 8));
    }

    @Test void ofTwoLinesThatOverlapTheFirstStands() {
        var plan = plan(List.of(works(2, ANA, 7, 8), works(3, ANA, 14, 8), works(4, ANA, 15, 8)), NOTHING);

        assertThat(plan.shifts()).containsExactly(shift(ANA, 7, 8), shift(ANA, 15, 8));
        assertThat(plan.refused()).extracting(RefusedLine::number).containsExactly(3);
    }

    @Test void aLineThatStandsTwiceInTheListIsAddedOnce() {
        var plan = plan(List.of(works(2, ANA, 7, 8), works(3, ANA, 7, 8)), NOTHING);

        assertThat(plan.shifts()).hasSize(1);
        assertThat(plan.known()).isEqualTo(1);
    }

    @Test void daysOfLeaveThatFollowOneAnotherAreOneLeave() {
        var plan = plan(List.of(away(2, 2), away(3, 0), away(4, 1), away(5, 4)), NOTHING);

        assertThat(plan.leave()).containsExactly(new LeaveDays(ANA, MONDAY, MONDAY.plusDays(3)), new LeaveDays(ANA, MONDAY.plusDays(4), MONDAY.plusDays(5)));
    }

    @Test void leaveThatIsStoredIsNotAddedAgain() {
        var plan = plan(List.of(away(2, 0), away(3, 1)), new Plan.Stored(List.of(), List.of(new LeaveDays(ANA, MONDAY, MONDAY.plusDays(1)))));

        assertThat(plan.leave()).containsExactly(new LeaveDays(ANA, MONDAY.plusDays(1), MONDAY.plusDays(2)));
        assertThat(plan.known()).isEqualTo(1);
    }

    @Test void whatCannotBeReadIsNamedAndTheRestStands() {
        var plan = plan(List.of(new Read.Unread(2, Reason.DAY, "someday"), works(3, ANA, 7, 8)), NOTHING);

        assertThat(plan.refused()).containsExactly(new RefusedLine(2, Reason.DAY, "someday"));
        assertThat(plan.shifts()).hasSize(1);
    }

    @Test void aListedShiftAtAnotherTimeOfTheDayIsChanged() {
        var plan = plan(List.of(works(2, ANA, 9, 8), works(3, ANA, 31, 8)), listed(shift(ANA, 7, 8)));

        assertThat(plan.changes()).singleElement().satisfies(change -> {
            assertThat(change.before().shift()).isEqualTo(shift(ANA, 7, 8));
            assertThat(change.after()).isEqualTo(shift(ANA, 9, 8));
        });
        assertThat(plan.shifts()).containsExactly(shift(ANA, 31, 8));
        assertThat(plan.removed()).isEmpty();
        assertThat(plan.refused()).isEmpty();
    }

    @Test void aListedShiftThatTheListNoLongerNamesGoes() {
        var plan = plan(List.of(works(2, ANA, 7, 8), works(3, ANA, 55, 8)), listed(shift(ANA, 7, 8), shift(ANA, 31, 8), shift(ANA, 55, 8)));

        assertThat(plan.removed()).extracting(Known::shift).containsExactly(shift(ANA, 31, 8));
        assertThat(plan.known()).isEqualTo(2);
    }

    @Test void whatTheListDoesNotSpeakAboutStays() {
        var plan = plan(List.of(works(2, ANA, 7, 8)), listed(shift(BEA, 7, 8), shift(ANA, 31, 8), shift(ANA, -20, 8)));

        assertThat(plan.removed()).isEmpty();
        assertThat(plan.shifts()).hasSize(1);
    }

    @Test void whatSomebodyTypedThemselvesStays() {
        var plan = plan(List.of(works(2, ANA, 7, 8), works(3, ANA, 55, 8)), typed(shift(ANA, 31, 8)));

        assertThat(plan.removed()).isEmpty();
        assertThat(plan.shifts()).hasSize(2);
    }

    @Test void whereALineCannotBeReadNothingIsTakenAway() {
        var plan = plan(List.of(works(2, ANA, 7, 8), new Read.Unread(3, Reason.TIME, "7 o'clock"), works(4, ANA, 55, 8)), listed(shift(ANA, 31, 8)));

        assertThat(plan.removed()).isEmpty();
    }

    @Test void aChangeThatDoesNotFitLeavesTheShiftAsItWas() {
        var stored = new Plan.Stored(List.of(known(shift(ANA, 7, 4), true), known(shift(ANA, 12, 8), false)), List.of());

        var plan = plan(List.of(works(2, ANA, 8, 8)), stored);

        assertThat(plan.refused()).containsExactly(new RefusedLine(2, Reason.OVERLAPS, ""));
        assertThat(plan.changesNothing()).isTrue();
    }

    @Test void whatGoesIsPartOfTheSeal() {
        var lines = List.of(works(2, ANA, 7, 8), works(3, ANA, 55, 8));
        var without = plan(lines, listed(shift(ANA, 7, 8), shift(ANA, 55, 8)));

        assertThat(plan(lines, listed(shift(ANA, 7, 8), shift(ANA, 31, 8), shift(ANA, 55, 8))).seal()).isNotEqualTo(without.seal());
    }

    private static Plan plan(List<Read> lines, Plan.Stored stored) {
        return Plan.of(lines, stored, Covered.by(lines, WARD, ZoneOffset.UTC));
    }

    private static Plan.Stored listed(Shift... shifts) {
        return new Plan.Stored(Stream.of(shifts).map(shift -> known(shift, true)).toList(), List.of());
    }

    private static Plan.Stored typed(Shift shift) {
        return new Plan.Stored(List.of(known(shift, false)), List.of());
    }

    private static Known known(Shift shift, boolean listed) {
        return new Known(UUID.nameUUIDFromBytes(shift.toString().getBytes()), shift, listed);
    }

    private static Read works(int line, PersonId person, int hour, int hours) {
        return new Read.Works(line, shift(person, hour, hours));
    }

    private static Read away(int line, int day) {
        return new Read.Away(line, ANA, MONDAY.plusDays(day));
    }

    private static Shift shift(PersonId person, int hour, int hours) {
        var start = Instant.parse("2026-11-09T00:00:00Z").plus(Duration.ofHours(hour));
        return new Shift(person, WARD, ShiftKind.EARLY, new TimeSpan(start, start.plus(Duration.ofHours(hours))));
    }
}

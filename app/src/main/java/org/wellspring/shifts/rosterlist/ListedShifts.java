package org.wellspring.shifts.rosterlist;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wellspring.platform.PersonId;
import org.wellspring.platform.TeamId;
import org.wellspring.platform.TimeSpan;
import org.wellspring.shifts.Shift;
import org.wellspring.shifts.ShiftKind;

/** Shifts and leave that lists brought, as stored. */
@Repository
class ListedShifts {
    private final JdbcClient jdbc;

    ListedShifts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What these people are known to do in that time, whoever entered it. */
    Plan.Stored of(Collection<PersonId> people, LocalDate from, LocalDate until) {
        var ids = people.stream().map(PersonId::value).toArray(UUID[]::new);
        var shifts = jdbc.sql("""
                select id, person, team, kind, starts_at, ends_at, roster_list is not null as listed
                from shifts.shift
                where person = any(:people) and starts_at < :until and ends_at > :from
                """).param("people", ids).param("from", at(from.minusDays(2))).param("until", at(until.plusDays(2)))
            .query((row, n) -> new Known(row.getObject("id", UUID.class), new Shift(new PersonId(row.getObject("person", UUID.class)), new TeamId(row.getObject("team", UUID.class)), ShiftKind.valueOf(row.getString("kind")),
                new TimeSpan(row.getObject("starts_at", OffsetDateTime.class).toInstant(), row.getObject("ends_at", OffsetDateTime.class).toInstant())), row.getBoolean("listed"))).list();
        var leave = jdbc.sql("select person, from_day, until_day from shifts.leave where person = any(:people) and from_day <= :until and until_day >= :from")
            .param("people", ids).param("from", from).param("until", until)
            .query((row, n) -> new LeaveDays(new PersonId(row.getObject("person", UUID.class)), row.getObject("from_day", LocalDate.class), row.getObject("until_day", LocalDate.class))).list();
        return new Plan.Stored(shifts, leave);
    }

    void add(List<Shift> shifts, UUID list, PersonId by) {
        jdbc.sql("""
                insert into shifts.shift (id, person, team, kind, starts_at, ends_at, entered_by, roster_list)
                select gen_random_uuid(), given.person, given.team, given.kind, given.starts_at, given.ends_at, :by, :list
                from unnest(:people::uuid[], :teams::uuid[], :kinds::text[], :starts::timestamptz[], :ends::timestamptz[]) as given (person, team, kind, starts_at, ends_at)
                on conflict do nothing
                """).param("by", by.value()).param("list", list)
            .param("people", shifts.stream().map(shift -> shift.person().value()).toArray(UUID[]::new))
            .param("teams", shifts.stream().map(shift -> shift.team().value()).toArray(UUID[]::new))
            .param("kinds", shifts.stream().map(shift -> shift.kind().name()).toArray(String[]::new))
            .param("starts", shifts.stream().map(shift -> shift.time().from().toString()).toArray(String[]::new))
            .param("ends", shifts.stream().map(shift -> shift.time().until().toString()).toArray(String[]::new)).update();
    }

    void addLeave(List<LeaveDays> leave, UUID list, PersonId by) {
        jdbc.sql("""
                insert into shifts.leave (id, person, from_day, until_day, entered_by, roster_list)
                select gen_random_uuid(), given.person, given.from_day, given.until_day, :by, :list
                from unnest(:people::uuid[], :from::date[], :until::date[]) as given (person, from_day, until_day)
                on conflict do nothing
                """).param("by", by.value()).param("list", list)
            .param("people", leave.stream().map(days -> days.person().value()).toArray(UUID[]::new))
            .param("from", leave.stream().map(days -> days.from().toString()).toArray(String[]::new))
            .param("until", leave.stream().map(days -> days.until().toString()).toArray(String[]::new)).update();
    }

    /** Takes shifts away, and keeps them for as long as the list can be undone. */
    void replace(List<Known> shifts, UUID list) {
        jdbc.sql("""
                with gone as (
                    delete from shifts.shift where id = any(:ids)
                    returning id, person, team, kind, starts_at, ends_at, entered_by, roster_list)
                insert into shifts.replaced (id, list, person, team, kind, starts_at, ends_at, entered_by, roster_list)
                select id, :list, person, team, kind, starts_at, ends_at, entered_by, roster_list from gone
                """).param("ids", shifts.stream().map(Known::id).toArray(UUID[]::new)).param("list", list).update();
    }

    /** Brings back what a list took away; where something else stands there by now, that stays. */
    void bringBack(UUID list) {
        jdbc.sql("""
                insert into shifts.shift (id, person, team, kind, starts_at, ends_at, entered_by, roster_list)
                select id, person, team, kind, starts_at, ends_at, entered_by, roster_list from shifts.replaced where list = :list
                on conflict do nothing
                """).param("list", list).update();
        jdbc.sql("delete from shifts.replaced where list = :list").param("list", list).update();
    }

    void removeAllOf(UUID list) {
        jdbc.sql("delete from shifts.shift where roster_list = :list").param("list", list).update();
        jdbc.sql("delete from shifts.leave where roster_list = :list").param("list", list).update();
    }

    private static OffsetDateTime at(LocalDate day) {
        return day.atStartOfDay().atOffset(ZoneOffset.UTC);
    }
}

package org.wellspring.shifts.roster;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wellspring.platform.PersonId;
import org.wellspring.platform.TeamId;
import org.wellspring.platform.TimeSpan;
import org.wellspring.shifts.Shift;
import org.wellspring.shifts.ShiftKind;

/** Shifts as stored. */
@Repository
public class PlannedShifts {
    private final JdbcClient jdbc;

    PlannedShifts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return whether it was added: another shift at that time is left as it is */
    boolean add(UUID id, Shift shift, PersonId by) {
        return jdbc.sql("""
                insert into shifts.shift (id, person, team, kind, starts_at, ends_at, entered_by)
                values (:id, :person, :team, :kind, :from, :until, :by)
                on conflict do nothing
                """).param("id", id).param("person", shift.person().value()).param("team", shift.team().value()).param("kind", shift.kind().name())
            .param("from", at(shift.time().from())).param("until", at(shift.time().until())).param("by", by.value()).update() == 1;
    }

    Optional<Shift> one(UUID id) {
        return jdbc.sql("select person, team, kind, starts_at, ends_at from shifts.shift where id = :id").param("id", id).query((row, n) -> shift(row)).optional();
    }

    boolean remove(UUID id) {
        return jdbc.sql("delete from shifts.shift where id = :id").param("id", id).update() == 1;
    }

    List<PersonId> at(TeamId team, TimeSpan time) {
        return jdbc.sql("""
                select distinct person
                from shifts.shift
                where team = :team and starts_at < :until and ends_at > :from
                order by person
                """).param("team", team.value()).param("from", at(time.from())).param("until", at(time.until()))
            .query(UUID.class).list().stream().map(PersonId::new).toList();
    }

    public List<ShiftLine> of(TeamId team, TimeSpan time) {
        return jdbc.sql("""
                select id, person, team, kind, starts_at, ends_at
                from shifts.shift
                where team = :team and starts_at < :until and ends_at > :from
                order by starts_at, person
                """).param("team", team.value()).param("from", at(time.from())).param("until", at(time.until())).query((row, n) -> line(row)).list();
    }

    List<ShiftLine> of(PersonId person, TimeSpan time) {
        return jdbc.sql("""
                select id, person, team, kind, starts_at, ends_at
                from shifts.shift
                where person = :person and starts_at < :until and ends_at > :from
                order by starts_at
                """).param("person", person.value()).param("from", at(time.from())).param("until", at(time.until())).query((row, n) -> line(row)).list();
    }

    Optional<Shift> lastEndedBy(PersonId person, Instant now) {
        return jdbc.sql("""
                select person, team, kind, starts_at, ends_at
                from shifts.shift
                where person = :person and ends_at <= :now
                order by ends_at desc
                limit 1
                """).param("person", person.value()).param("now", at(now)).query((row, n) -> shift(row)).optional();
    }

    Optional<Shift> firstAfter(PersonId person, Instant now) {
        return jdbc.sql("""
                select person, team, kind, starts_at, ends_at
                from shifts.shift
                where person = :person and starts_at > :now
                order by starts_at
                limit 1
                """).param("person", person.value()).param("now", at(now)).query((row, n) -> shift(row)).optional();
    }

    void dropEndedBy(Instant moment) {
        jdbc.sql("delete from shifts.shift where ends_at <= :moment").param("moment", at(moment)).update();
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    private static ShiftLine line(ResultSet row) throws SQLException {
        return new ShiftLine(row.getObject("id", UUID.class), shift(row));
    }

    private static Shift shift(ResultSet row) throws SQLException {
        return new Shift(new PersonId(row.getObject("person", UUID.class)), new TeamId(row.getObject("team", UUID.class)), ShiftKind.valueOf(row.getString("kind")),
            new TimeSpan(row.getObject("starts_at", OffsetDateTime.class).toInstant(), row.getObject("ends_at", OffsetDateTime.class).toInstant()));
    }
}

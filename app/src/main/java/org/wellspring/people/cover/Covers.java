package org.wellspring.people.cover;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wellspring.people.CoverId;
import org.wellspring.platform.PersonId;
import org.wellspring.platform.TeamId;

/** Cover as stored. */
@Repository
class Covers {
    private final JdbcClient jdbc;

    Covers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return whether it was added: nobody stands in twice for the same team on the same day */
    boolean add(Cover cover) {
        return jdbc.sql("""
                insert into people.cover (id, supervisor, stand_in, team, from_day, until_day)
                select :id, :supervisor, :standIn, :team, :from, :until
                where not exists (select from people.cover c
                    where c.supervisor = :supervisor and c.stand_in = :standIn and (c.team is null or :team::uuid is null or c.team = :team)
                        and daterange(c.from_day, c.until_day) && daterange(:from, :until))
                on conflict do nothing
                """).param("id", cover.id().value()).param("supervisor", cover.supervisor().value()).param("standIn", cover.standIn().value())
            .param("team", cover.team().map(TeamId::value).orElse(null)).param("from", cover.from()).param("until", cover.until()).update() == 1;
    }

    Optional<Cover> one(CoverId id) {
        return jdbc.sql("select id, supervisor, stand_in, team, from_day, until_day from people.cover where id = :id").param("id", id.value())
            .query((row, n) -> cover(row)).optional();
    }

    /** From today nobody stands in by it. Days that passed stay as they were. */
    void end(Cover cover, LocalDate today) {
        if (cover.begunBefore(today)) {
            jdbc.sql("update people.cover set until_day = :today where id = :id and until_day > :today").param("today", today).param("id", cover.id().value()).update();
        } else {
            jdbc.sql("delete from people.cover where id = :id").param("id", cover.id().value()).update();
        }
    }

    /** Cover of these supervisors that has not ended, soonest first. */
    List<CoverLine> of(List<PersonId> supervisors, LocalDate today) {
        return jdbc.sql("""
                select c.id, s.display_name as supervisor, i.display_name as stand_in, t.name as team, c.from_day, c.until_day
                from people.cover c
                join people.person s on s.id = c.supervisor
                join people.person i on i.id = c.stand_in
                left join people.team t on t.id = c.team
                where c.supervisor = any(:supervisors) and c.until_day > :today
                order by c.from_day, lower(i.display_name)
                """).param("supervisors", supervisors.stream().map(PersonId::value).toArray(UUID[]::new)).param("today", today).query((row, n) -> line(row)).list();
    }

    /** Where this person stands in, now or later, soonest first. */
    List<CoverLine> by(PersonId standIn, LocalDate today) {
        return jdbc.sql("""
                select c.id, s.display_name as supervisor, i.display_name as stand_in, t.name as team, c.from_day, c.until_day
                from people.cover c
                join people.person s on s.id = c.supervisor
                join people.person i on i.id = c.stand_in
                left join people.team t on t.id = c.team
                where c.stand_in = :standIn and c.until_day > :today
                order by c.from_day, lower(s.display_name)
                """).param("standIn", standIn.value()).param("today", today).query((row, n) -> line(row)).list();
    }

    private static Cover cover(ResultSet row) throws SQLException {
        return new Cover(new CoverId(row.getObject("id", UUID.class)), new PersonId(row.getObject("supervisor", UUID.class)), new PersonId(row.getObject("stand_in", UUID.class)),
            Optional.ofNullable(row.getObject("team", UUID.class)).map(TeamId::new), row.getObject("from_day", LocalDate.class), row.getObject("until_day", LocalDate.class));
    }

    private static CoverLine line(ResultSet row) throws SQLException {
        return new CoverLine(row.getObject("id", UUID.class), row.getString("supervisor"), row.getString("stand_in"), Optional.ofNullable(row.getString("team")),
            row.getObject("from_day", LocalDate.class), row.getObject("until_day", LocalDate.class).minusDays(1));
    }
}

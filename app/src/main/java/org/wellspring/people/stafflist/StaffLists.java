package org.wellspring.people.stafflist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wellspring.platform.PersonId;
import tools.jackson.databind.json.JsonMapper;

/** Lists that were read in the last day, and what became of them. */
@Repository
class StaffLists {
    /** A dry run can be applied, and an applied list undone, for a day. */
    static final Duration KEPT = Duration.ofHours(24);

    record Kept(UUID id, Instant madeAt, Optional<Instant> appliedAt, Optional<Instant> undoneAt) {
        boolean open(Instant now) {
            return appliedAt.isEmpty() && now.isBefore(madeAt.plus(KEPT));
        }

        boolean undoable(Instant now) {
            return undoneAt.isEmpty() && appliedAt.map(at -> now.isBefore(at.plus(KEPT))).orElse(false);
        }
    }

    private final JdbcClient jdbc;
    private final JsonMapper json;

    StaffLists(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Keeps a list under the id its form was drawn with: sent twice, it is kept once. */
    void keep(UUID id, StaffList list, PersonId by, Instant now) {
        int added = jdbc.sql("insert into people.staff_list (id, made_by, made_at) values (:id, :by, :now) on conflict do nothing")
            .param("id", id).param("by", by.value()).param("now", at(now)).update();
        if (added == 1) {
            lines(id, json.writeValueAsString(list.lines()), false);
            lines(id, json.writeValueAsString(list.refused()), true);
        }
    }

    private void lines(UUID list, String lines, boolean refused) {
        jdbc.sql("""
                insert into people.staff_list_line (list, number, key, refused, says)
                select :list, (line ->> 'number')::int, coalesce(line ->> 'key', line -> 'keys' ->> 0), :refused, line
                from jsonb_array_elements(:lines::jsonb) line
                on conflict do nothing
                """).param("list", list).param("refused", refused).param("lines", lines).update();
    }

    Optional<Kept> one(UUID id) {
        return jdbc.sql("select id, made_at, applied_at, undone_at from people.staff_list where id = :id").param("id", id).query((row, n) -> kept(row)).optional();
    }

    /** As {@link #one}; others wait until this transaction ends. */
    Optional<Kept> hold(UUID id) {
        return jdbc.sql("select id, made_at, applied_at, undone_at from people.staff_list where id = :id for update").param("id", id).query((row, n) -> kept(row)).optional();
    }

    List<Kept> applied() {
        return jdbc.sql("select id, made_at, applied_at, undone_at from people.staff_list where applied_at is not null order by applied_at desc").query((row, n) -> kept(row)).list();
    }

    StaffList read(UUID id) {
        var lines = jdbc.sql("select says::text from people.staff_list_line where list = :list and not refused order by number").param("list", id).query(String.class).list();
        var refused = jdbc.sql("select says::text from people.staff_list_line where list = :list and refused order by number").param("list", id).query(String.class).list();
        return new StaffList(lines.stream().map(line -> json.readValue(line, Listed.class)).toList(), refused.stream().map(line -> json.readValue(line, Refused.class)).toList());
    }

    void applied(UUID id, Instant now) {
        jdbc.sql("update people.staff_list set applied_at = :now where id = :id").param("id", id).param("now", at(now)).update();
    }

    void undone(UUID id, Instant now) {
        jdbc.sql("update people.staff_list set undone_at = :now where id = :id").param("id", id).param("now", at(now)).update();
    }

    void dropOlderThan(Instant moment) {
        jdbc.sql("delete from people.staff_list where coalesce(applied_at, made_at) <= :moment").param("moment", at(moment)).update();
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    private static Kept kept(ResultSet row) throws SQLException {
        return new Kept(row.getObject("id", UUID.class), row.getObject("made_at", OffsetDateTime.class).toInstant(), moment(row.getObject("applied_at", OffsetDateTime.class)),
            moment(row.getObject("undone_at", OffsetDateTime.class)));
    }

    private static Optional<Instant> moment(@Nullable OffsetDateTime at) {
        return Optional.ofNullable(at).map(OffsetDateTime::toInstant);
    }
}

package org.wellspring.people.stafflist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wellspring.platform.PersonId;
import tools.jackson.databind.json.JsonMapper;

/** What applying a list changed, person by person, until it can no longer be undone. */
@Repository
class MadeChanges {
    /** @param stayed whether undoing left them, or part of what they did since, as it was */
    record Made(int place, Change.What what, PersonId person, Optional<Standing> before, Standing after, boolean stayed) {}

    private final JdbcClient jdbc;
    private final JsonMapper json;

    MadeChanges(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void add(UUID list, int place, Change change) {
        jdbc.sql("""
                insert into people.staff_list_change (list, place, what, person, before, after)
                values (:list, :place, :what, :person, :before::jsonb, :after::jsonb)
                """).param("list", list).param("place", place).param("what", change.what().name()).param("person", change.person().value())
            .param("before", change.before().map(json::writeValueAsString).orElse(null)).param("after", json.writeValueAsString(change.after())).update();
    }

    List<Made> of(UUID list) {
        return jdbc.sql("select place, what, person, before::text, after::text, stayed from people.staff_list_change where list = :list order by place")
            .param("list", list).query((row, n) -> made(row)).list();
    }

    void stayed(UUID list, int place) {
        jdbc.sql("update people.staff_list_change set stayed = true where list = :list and place = :place").param("list", list).param("place", place).update();
    }

    private Made made(ResultSet row) throws SQLException {
        return new Made(row.getInt("place"), Change.What.valueOf(row.getString("what")), new PersonId(row.getObject("person", UUID.class)),
            Optional.ofNullable(row.getString("before")).map(before -> json.readValue(before, Standing.class)), json.readValue(row.getString("after"), Standing.class), row.getBoolean("stayed"));
    }
}

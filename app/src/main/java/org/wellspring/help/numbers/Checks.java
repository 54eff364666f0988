package org.wellspring.help.numbers;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wellspring.help.Check;
import org.wellspring.platform.PersonId;

/** The latest check of each number. */
@Repository
class Checks {
    private final JdbcClient jdbc;

    Checks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<String, Check> byLine() {
        return jdbc.sql("""
                select line, number, answered, dialled_by, dialled_on
                from help.confirmation
                """)
            .query((row, n) -> new Check(row.getString("line"), row.getString("number"), row.getBoolean("answered"),
                new PersonId(row.getObject("dialled_by", UUID.class)), row.getObject("dialled_on", LocalDate.class)))
            .list().stream().collect(Collectors.toMap(Check::line, Function.identity()));
    }

    void keep(Check check) {
        jdbc.sql("""
                insert into help.confirmation (line, number, answered, dialled_by, dialled_on)
                values (:line, :number, :answered, :by, :on)
                on conflict (organisation, line) do update
                set number = excluded.number, answered = excluded.answered, dialled_by = excluded.dialled_by, dialled_on = excluded.dialled_on
                """)
            .param("line", check.line()).param("number", check.number()).param("answered", check.answered())
            .param("by", check.by().value()).param("on", check.on())
            .update();
    }
}

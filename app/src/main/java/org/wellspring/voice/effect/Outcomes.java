package org.wellspring.voice.effect;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every finding there is: one for each reviewed action, for good. */
@Repository
class Outcomes {
    private final JdbcClient jdbc;

    Outcomes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return false if the action was reviewed before */
    boolean add(UUID effect, Outcome outcome, Instant at) {
        return jdbc.sql("""
                insert into voice.effect_outcome (effect, outcome, reviewed_at)
                values (:effect, :outcome, :at)
                on conflict do nothing
                """)
            .param("effect", effect).param("outcome", PlanText.of(outcome)).param("at", at.atOffset(ZoneOffset.UTC)).update() == 1;
    }

    /** By action, the earliest first. */
    Map<UUID, Reviewed> all() {
        var all = new LinkedHashMap<UUID, Reviewed>();
        jdbc.sql("""
                select effect, outcome, reviewed_at
                from voice.effect_outcome
                order by reviewed_at, effect
                """)
            .query(row -> {
                all.put(row.getObject("effect", UUID.class), new Reviewed(PlanText.read(row.getString("outcome"), Outcome.class), row.getObject("reviewed_at", OffsetDateTime.class).toInstant()));
            });
        return all;
    }
}

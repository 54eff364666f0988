package org.wellspring.voice.effect;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wellspring.platform.PersonId;

/** Everything that was ever locked. There is no way to change or remove any of it. */
@Repository
class LockedPlans {
    private final JdbcClient jdbc;

    LockedPlans(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return false if this very form was locked before */
    boolean add(Locked locked) {
        return jdbc.sql("""
                insert into voice.effect (id, form, plan, hash, reply, review_on, locked_at, by_person)
                values (:id, :form, :plan, :hash, :reply, :review, :at, :by)
                on conflict do nothing
                """)
            .param("id", locked.plan().id()).param("form", locked.form()).param("plan", locked.text()).param("hash", locked.hash())
            .param("reply", locked.plan().action().reply().orElse(null)).param("review", locked.plan().review())
            .param("at", locked.at().atOffset(ZoneOffset.UTC)).param("by", locked.by().map(PersonId::value).orElse(null)).update() == 1;
    }

    UUID ofForm(UUID form) {
        return jdbc.sql("select id from voice.effect where form = :form").param("form", form).query(UUID.class).single();
    }

    Optional<Locked> of(UUID id) {
        return jdbc.sql("""
                select form, plan, locked_at, by_person
                from voice.effect
                where id = :id
                """).param("id", id).query(LockedPlans::locked).optional();
    }

    /** The newest first. */
    List<Locked> all() {
        return jdbc.sql("""
                select form, plan, locked_at, by_person
                from voice.effect
                order by locked_at desc, id
                """).query(LockedPlans::locked).list();
    }

    /** Not reviewed although their day has come, the longest waiting first; nobody else reviews them meanwhile. */
    List<Locked> due(LocalDate today) {
        return jdbc.sql("""
                select form, plan, locked_at, by_person
                from voice.effect e
                where review_on <= :today and not exists (select from voice.effect_outcome o where o.effect = e.id)
                order by review_on, locked_at, id
                for update of e
                """).param("today", today).query(LockedPlans::locked).list();
    }

    private static Locked locked(ResultSet row, int line) throws SQLException {
        var text = row.getString("plan");
        return new Locked(row.getObject("form", UUID.class), PlanText.read(text, Plan.class), text, row.getObject("locked_at", OffsetDateTime.class).toInstant(),
            Optional.ofNullable(row.getObject("by_person", UUID.class)).map(PersonId::new));
    }
}

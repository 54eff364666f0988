package org.wellspring.notifications.notice;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wellspring.notifications.Notice;
import org.wellspring.platform.PersonId;

/** What everyone was told and is still worth telling. */
@Repository
public class Notices {
    private final JdbcClient jdbc;

    Notices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return to whom this is new: nobody is told of one fact twice */
    public List<Told> add(Collection<PersonId> people, Notice notice, Instant now) {
        return jdbc.sql("""
                insert into notifications.notice (id, person, message, about, opens, kind, told_at, stale_after)
                select gen_random_uuid(), person, :message, :about, :opens, :kind, :now, :stale
                from unnest(:people::uuid[]) as person
                on conflict (organisation, person, message, about) do nothing
                returning id, person
                """).param("people", people.stream().map(PersonId::value).toArray(UUID[]::new)).param("message", notice.message())
            .param("about", notice.about()).param("opens", notice.opens()).param("kind", notice.kind().name())
            .param("now", now.atOffset(ZoneOffset.UTC)).param("stale", notice.staleAfter().atOffset(ZoneOffset.UTC))
            .query((row, n) -> new Told(row.getObject("id", UUID.class), new PersonId(row.getObject("person", UUID.class)))).list();
    }

    List<NoticeLine> of(PersonId person, Instant now) {
        return jdbc.sql("""
                select id, message, opens, told_at, kind = 'ACCOUNT' as account
                from notifications.notice
                where person = :person and stale_after > :now and not put_away
                order by told_at desc, id
                """).param("person", person.value()).param("now", now.atOffset(ZoneOffset.UTC)).query(NoticeLine.class).list();
    }

    void putAway(PersonId person, String message) {
        jdbc.sql("""
                update notifications.notice set put_away = true
                where person = :person and message = :message and kind = 'ACCOUNT'
                """).param("person", person.value()).param("message", message).update();
    }

    /** Whether something would be worth a push at that moment that no push has pointed to. */
    public boolean newsFor(PersonId person, Instant at) {
        return jdbc.sql("""
                select exists (select 1 from notifications.notice
                    where person = :person and kind <> 'WORK' and not carried and not put_away and stale_after > :at)
                """).param("person", person.value()).param("at", at.atOffset(ZoneOffset.UTC)).query(Boolean.class).single();
    }

    public void carried(PersonId person, Instant now) {
        jdbc.sql("""
                update notifications.notice set carried = true
                where person = :person and kind <> 'WORK' and not carried and told_at <= :now
                """).param("person", person.value()).param("now", now.atOffset(ZoneOffset.UTC)).update();
    }

    /** The owner and message of an account notice that is still standing. */
    public Optional<Letter> accountLetter(UUID id) {
        return jdbc.sql("""
                select person, message
                from notifications.notice
                where id = :id and kind = 'ACCOUNT' and not put_away
                """).param("id", id).query((row, n) -> new Letter(new PersonId(row.getObject("person", UUID.class)), row.getString("message"))).optional();
    }

    int dropStale(Instant now) {
        return jdbc.sql("""
                delete from notifications.notice
                where stale_after <= :now
                """).param("now", now.atOffset(ZoneOffset.UTC)).update();
    }

    /** A notice that was new to this person. */
    public record Told(UUID notice, PersonId person) {}

    public record Letter(PersonId owner, String message) {}
}

package org.wellspring.clients.words;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wellspring.clients.Here;
import org.wellspring.keystore.PersonKeys;
import org.wellspring.platform.Confided;
import org.wellspring.platform.PersonId;

/** Words that wait and words that were put right, each sealed under a key of its own, which is destroyed with them. */
@Component
public class Words {
    private static final String COLUMN = "clients.words.sealed";

    private final JdbcClient jdbc;
    private final PersonKeys keys;
    private final Here here;

    Words(JdbcClient jdbc, PersonKeys keys, Here here) {
        this.jdbc = jdbc;
        this.keys = keys;
        this.here = here;
    }

    void add(UUID id, String stock, Confided<String> words, ZonedDateTime due) {
        jdbc.sql("""
                insert into clients.words (id, stock, sealed, due, state)
                values (:id, :stock, :sealed, :due, 'WAITING')
                """)
            .param("id", id).param("stock", stock).param("sealed", keys.seal(keyOf(id), COLUMN, words.words().getBytes(UTF_8)))
            .param("due", due.toInstant().atOffset(ZoneOffset.UTC)).update();
    }

    /** What waits, the oldest first, then what was put right. */
    List<Read> all() {
        return jdbc.sql("""
                select id, stock, sealed, due, state, done, gone_on
                from clients.words
                order by state <> 'WAITING', due, id
                """).query(this::read).list();
    }

    Optional<Read> of(UUID id) {
        return jdbc.sql("select id, stock, sealed, due, state, done, gone_on from clients.words where id = :id").param("id", id).query(this::read).optional();
    }

    /** When the oldest that wait must have been read; empty when nothing waits. */
    public Optional<Instant> oldestDue() {
        return jdbc.sql("select min(due) from clients.words where state = 'WAITING'").query(OffsetDateTime.class).optional().map(OffsetDateTime::toInstant);
    }

    /** @return false where they do not wait any more: somebody else was faster, or they were put right */
    boolean takeWaiting(UUID id) {
        return jdbc.sql("delete from clients.words where id = :id and state = 'WAITING'").param("id", id).update() == 1;
    }

    boolean putRight(UUID id, State state, LocalDate goneOn) {
        return jdbc.sql("update clients.words set state = :state, gone_on = :gone where id = :id and state = 'WAITING'")
            .param("id", id).param("state", state.name()).param("gone", goneOn).update() == 1;
    }

    boolean settle(UUID id, Done done) {
        return jdbc.sql("update clients.words set done = :done where id = :id and state <> 'WAITING'").param("id", id).param("done", done.name()).update() == 1;
    }

    List<UUID> over(LocalDate today) {
        return jdbc.sql("delete from clients.words where gone_on <= :today returning id").param("today", today).query(UUID.class).list();
    }

    /** After this no older copy of the database gives the words away either. */
    void destroyKey(UUID id) {
        keys.shred(keyOf(id));
    }

    private static PersonId keyOf(UUID id) {
        return new PersonId(id);
    }

    private Read read(ResultSet row, int line) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var words = keys.open(keyOf(id), COLUMN, row.getBytes("sealed")).map(open -> new String(open, UTF_8)).orElse("");
        return new Read(id, row.getString("stock"), new Confided<>(words), row.getObject("due", OffsetDateTime.class).atZoneSameInstant(here.now().getZone()), State.valueOf(row.getString("state")),
            Optional.ofNullable(row.getString("done")).map(Done::valueOf), Optional.ofNullable(row.getObject("gone_on", LocalDate.class)));
    }
}

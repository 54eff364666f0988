package org.wellspring.audit.log;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stored chain. There is no way to change or remove an entry: the database refuses it to this half's role. */
@Repository
class Entries {
    private final JdbcClient jdbc;

    Entries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One writer at a time until its transaction ends. */
    void lock() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('audit.entry'))::text").query(String.class).single();
    }

    void add(Entry entry) {
        jdbc.sql("""
                insert into audit.entry (number, at, by_person, what, about, previous, hash)
                values (:number, :at, :by, :what, :about, :previous, :hash)
                """).param("number", entry.number()).param("at", entry.at().atOffset(ZoneOffset.UTC)).param("by", entry.by())
            .param("what", entry.what()).param("about", entry.about()).param("previous", entry.previous()).param("hash", entry.hash()).update();
    }

    Optional<Entry> last() {
        return jdbc.sql("""
                select number, at, by_person, what, about, previous, hash
                from audit.entry
                order by number desc
                limit 1
                """).query((row, n) -> entry(row)).optional();
    }

    /** @return up to {@code count} entries after {@code number}, oldest first */
    List<Entry> after(long number, int count) {
        return jdbc.sql("""
                select number, at, by_person, what, about, previous, hash
                from audit.entry
                where number > :number
                order by number
                limit :count
                """).param("number", number).param("count", count).query((row, n) -> entry(row)).list();
    }

    /** @return up to {@code count} entries before {@code number}, newest first */
    List<Entry> before(long number, int count) {
        return jdbc.sql("""
                select number, at, by_person, what, about, previous, hash
                from audit.entry
                where number < :number
                order by number desc
                limit :count
                """).param("number", number).param("count", count).query((row, n) -> entry(row)).list();
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(row.getLong("number"), row.getObject("at", OffsetDateTime.class).toInstant(), row.getObject("by_person", UUID.class),
            row.getString("what"), row.getString("about"), row.getBytes("previous"), row.getBytes("hash"));
    }
}

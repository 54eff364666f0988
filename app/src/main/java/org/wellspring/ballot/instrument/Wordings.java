package org.wellspring.ballot.instrument;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.wellspring.audit.Act;
import org.wellspring.audit.Audit;
import org.wellspring.figures.instrument.Instrument;
import org.wellspring.platform.PersonId;

/** Wording that somebody here answers for. Nothing is overwritten. */
@Repository
class Wordings {
    private final JdbcClient jdbc;
    private final Clock clock;
    private final Audit audit;
    private final ObjectProvider<InstrumentUse> uses;

    Wordings(JdbcClient jdbc, Clock clock, Audit audit, ObjectProvider<InstrumentUse> uses) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.audit = audit;
        this.uses = uses;
    }

    /** What became of a wish to put words in or take them out. */
    enum Outcome { DONE, IN_USE, UNKNOWN }

    List<Wording> inUse(Instrument key) {
        return jdbc.sql("select content from ballot.wording where instrument = :instrument and withdrawn_at is null order by language")
            .param("instrument", key.id()).query(String.class).list().stream().map(text -> StrictJson.read(text, Wording.class)).toList();
    }

    List<Confirmation> confirmations(String instrument) {
        return jdbc.sql("""
                select id, language, permission, evidence, confirmed_by, confirmed_at, withdrawn_at
                from ballot.wording
                where instrument = :instrument
                order by confirmed_at desc, id
                """)
            .param("instrument", instrument)
            .query((row, _) -> new Confirmation(row.getObject("id", UUID.class), row.getString("language"), Permission.valueOf(row.getString("permission")).code(),
                row.getString("evidence"), Optional.ofNullable(row.getObject("confirmed_by", UUID.class)), row.getObject("confirmed_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("withdrawn_at", OffsetDateTime.class)).map(OffsetDateTime::toInstant)))
            .list();
    }

    /**
     * @param id made with the form, so that sending it twice confirms it once
     * @param wording that fits its key
     */
    @Transactional
    Outcome confirm(UUID id, Wording wording, Permission permission, String evidence, PersonId by) {
        if (jdbc.sql("select exists (select from ballot.wording where id = :id)").param("id", id).query(Boolean.class).single()) {
            return Outcome.DONE;
        }
        if (asked(wording.instrument(), wording.language())) {
            return Outcome.IN_USE;
        }
        jdbc.sql("update ballot.wording set withdrawn_at = :now where instrument = :instrument and language = :language and withdrawn_at is null")
            .param("now", now()).param("instrument", wording.instrument()).param("language", wording.language()).update();
        jdbc.sql("""
                insert into ballot.wording (id, instrument, language, content, permission, evidence, confirmed_by, confirmed_at)
                values (:id, :instrument, :language, :content, :permission, :evidence, :by, :now)
                """)
            .param("id", id).param("instrument", wording.instrument()).param("language", wording.language()).param("content", StrictJson.canonical(wording))
            .param("permission", permission.name()).param("evidence", evidence).param("by", by.value()).param("now", now()).update();
        audit.record(by, Act.WORDING_CONFIRMED, "%s (%s)".formatted(wording.instrument(), wording.language()));
        return Outcome.DONE;
    }

    @Transactional
    Outcome withdraw(UUID id, PersonId by) {
        var confirmed = jdbc.sql("select instrument, language from ballot.wording where id = :id and withdrawn_at is null").param("id", id)
            .query((row, _) -> List.of(row.getString("instrument"), row.getString("language"))).optional();
        if (confirmed.isEmpty()) {
            return Outcome.UNKNOWN;
        }
        if (asked(confirmed.get().getFirst(), confirmed.get().getLast())) {
            return Outcome.IN_USE;
        }
        jdbc.sql("update ballot.wording set withdrawn_at = :now where id = :id").param("now", now()).param("id", id).update();
        audit.record(by, Act.WORDING_WITHDRAWN, "%s (%s)".formatted(confirmed.get().getFirst(), confirmed.get().getLast()));
        return Outcome.DONE;
    }

    private boolean asked(String instrument, String language) {
        return uses.stream().anyMatch(use -> use.asks(instrument, language));
    }

    private OffsetDateTime now() {
        return Instant.now(clock).atOffset(ZoneOffset.UTC);
    }
}

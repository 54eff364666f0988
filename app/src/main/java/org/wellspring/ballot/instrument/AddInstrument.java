package org.wellspring.ballot.instrument;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wellspring.audit.Act;
import org.wellspring.audit.Audit;
import org.wellspring.figures.instrument.Instrument;
import org.wellspring.figures.instrument.Licence;
import org.wellspring.platform.PersonId;

/** Adds an instrument of the organisation's own: a FHIR questionnaire, or the key of one it bought. Either all of it is kept or nothing. */
@Component
class AddInstrument {
    private final JdbcClient jdbc;
    private final Wordings wordings;
    private final Clock clock;
    private final Audit audit;

    AddInstrument(JdbcClient jdbc, Wordings wordings, Clock clock, Audit audit) {
        this.jdbc = jdbc;
        this.wordings = wordings;
        this.clock = clock;
        this.audit = audit;
    }

    /** What a file turned out to be. */
    record Read(Instrument key, @Nullable Wording wording, @Nullable String questionnaire) {}

    enum Outcome { ADDED, TAKEN }

    /** @throws IllegalArgumentException that says what the file cannot be used for */
    static Read read(byte[] file, AsInstrument.Reckoning reckoning) {
        var text = StrictJson.utf8(file);
        var tree = StrictJson.tree(text);
        if (!tree.has("resourceType")) {
            return new Read(own(StrictJson.read(text, Instrument.class)), null, null);
        }
        var questionnaire = ReadQuestionnaire.of(tree);
        var both = AsInstrument.of(questionnaire, reckoning);
        AskedWhen.of(questionnaire);
        return new Read(own(both.key()), both.wording(), WriteQuestionnaire.json(questionnaire));
    }

    /** @param id made with the form, so that sending it twice adds one */
    @Transactional
    Outcome add(UUID id, Read read, Permission permission, String evidence, PersonId by) {
        if (InstrumentKeys.ships(read.key().id())) {
            return Outcome.TAKEN;
        }
        var fresh = jdbc.sql("""
                insert into ballot.own_instrument (id, key, questionnaire, added_at)
                values (:id, :key, :questionnaire, :now)
                on conflict do nothing
                """)
            .param("id", read.key().id()).param("key", StrictJson.canonical(read.key())).param("questionnaire", read.questionnaire())
            .param("now", Instant.now(clock).atOffset(ZoneOffset.UTC)).update();
        if (fresh == 0) {
            return wordings.confirmations(read.key().id()).stream().anyMatch(confirmed -> confirmed.id().equals(id)) ? Outcome.ADDED : Outcome.TAKEN;
        }
        audit.record(by, Act.INSTRUMENT_ADDED, read.key().id());
        if (read.wording() != null) {
            wordings.confirm(id, read.wording(), permission, evidence, by);
        }
        return Outcome.ADDED;
    }

    private static Instrument own(Instrument key) {
        if (key.licence().kind() != Licence.Kind.C && key.licence().kind() != Licence.Kind.D) {
            throw new IllegalArgumentException("licence.kind must be C or D: you answer for the words yourselves.");
        }
        return key;
    }
}

package org.wellspring.voice.effect;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.wellspring.audit.Act;
import org.wellspring.audit.Audit;
import org.wellspring.platform.PersonId;
import org.wellspring.voice.ask.Here;

/** What was noted beside locked actions; added, never changed. */
@Repository
class Notes {
    private final JdbcClient jdbc;
    private final Audit audit;
    private final Here here;

    Notes(JdbcClient jdbc, Audit audit, Here here) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.here = here;
    }

    @Transactional void add(UUID id, UUID effect, String words, PersonId by) {
        var added = jdbc.sql("""
                insert into voice.effect_note (id, effect, words, noted_on, by_person)
                values (:id, :effect, :words, :on, :by)
                on conflict do nothing
                """)
            .param("id", id).param("effect", effect).param("words", words).param("on", here.today()).param("by", by.value()).update();
        if (added == 1) {
            audit.record(by, Act.EFFECT_NOTED, effect.toString());
        }
    }

    /** The earliest first. */
    List<Note> about(UUID effect) {
        return jdbc.sql("""
                select words, noted_on
                from voice.effect_note
                where effect = :effect
                order by noted_on, id
                """).param("effect", effect).query((row, _) -> new Note(row.getString("words"), row.getObject("noted_on", LocalDate.class))).list();
    }
}

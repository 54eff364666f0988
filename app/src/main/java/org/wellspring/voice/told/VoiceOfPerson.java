package org.wellspring.voice.told;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wellspring.platform.PersonId;
import org.wellspring.platform.PersonalData;

/** Replies a person gave or sees to, questions they decided to ask anyway, changes they locked to be checked. Erased, the words stay with the team; the person is nobody. */
@Component
class VoiceOfPerson implements PersonalData {
    private final JdbcClient jdbc;

    VoiceOfPerson(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override public Set<String> columns() {
        return Set.of("voice.reply.owner", "voice.reply.author", "voice.asked_anyway.given_by", "voice.effect.by_person", "voice.effect_note.by_person");
    }

    @Override public List<Map<String, Object>> export(PersonId person) {
        var all = new ArrayList<>(jdbc.sql("""
                select kind, words, due, given_at, author = :person as given_by_you, owner = :person as yours_to_see_to
                from voice.reply
                where author = :person or owner = :person
                order by given_at
                """).param("person", person.value()).query().listOfRows());
        all.addAll(jdbc.sql("""
                select question, reason, given_on, until_day
                from voice.asked_anyway
                where given_by = :person
                order by given_on
                """).param("person", person.value()).query().listOfRows());
        all.addAll(jdbc.sql("""
                select plan as locked, locked_at
                from voice.effect
                where by_person = :person
                order by locked_at
                """).param("person", person.value()).query().listOfRows());
        all.addAll(jdbc.sql("""
                select words as noted, noted_on
                from voice.effect_note
                where by_person = :person
                order by noted_on
                """).param("person", person.value()).query().listOfRows());
        return all;
    }

    @Override @Transactional public void erase(PersonId person) {
        jdbc.sql("update voice.reply set owner = null where owner = :person").param("person", person.value()).update();
        jdbc.sql("update voice.reply set author = null where author = :person").param("person", person.value()).update();
        jdbc.sql("update voice.effect set by_person = null where by_person = :person").param("person", person.value()).update();
        jdbc.sql("update voice.effect_note set by_person = null where by_person = :person").param("person", person.value()).update();
        jdbc.sql("update voice.asked_anyway set given_by = null where given_by = :person").param("person", person.value()).update();
    }
}

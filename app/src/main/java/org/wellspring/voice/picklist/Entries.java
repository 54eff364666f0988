package org.wellspring.voice.picklist;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wellspring.platform.TeamId;

/** The teams' own entries. */
@Repository
class Entries {
    private final JdbcClient jdbc;

    Entries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds it unless the code or the same words are there. */
    boolean add(TeamId team, Entry entry) {
        return jdbc.sql("""
                insert into voice.entry (code, team, list, words)
                values (:code, :team, :list, :words)
                on conflict do nothing
                """)
            .param("code", entry.code()).param("team", team.value()).param("list", entry.list().name()).param("words", entry.words()).update() == 1;
    }

    List<Entry> of(TeamId team) {
        return jdbc.sql("""
                select code, list, words
                from voice.entry
                where team = :team and not removed
                order by list, words
                """)
            .param("team", team.value())
            .query((row, _) -> new Entry(row.getString("code"), PickList.valueOf(row.getString("list")), row.getString("words"))).list();
    }

    /** Words by code, removed entries too: old asks stay readable. */
    Map<String, String> words(Collection<String> codes) {
        var words = new HashMap<String, String>();
        if (!codes.isEmpty()) {
            jdbc.sql("select code, words from voice.entry where code in (:codes)").param("codes", codes)
                .query(row -> {
                    words.put(row.getString("code"), row.getString("words"));
                });
        }
        return words;
    }

    Optional<TeamId> teamOf(String code) {
        return jdbc.sql("select team from voice.entry where code = :code").param("code", code).query(java.util.UUID.class).optional().map(TeamId::new);
    }

    void remove(String code) {
        jdbc.sql("update voice.entry set removed = true where code = :code").param("code", code).update();
    }
}

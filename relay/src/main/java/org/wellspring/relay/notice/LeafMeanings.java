package org.wellspring.relay.notice;

import java.sql.Array;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wellspring.relay.notice.Declaration.Leaf;
import org.wellspring.relay.notice.History.Meaning;
import org.wellspring.relay.signed.Sha256;

/** What every leaf id and every issuing key has been used for, so that neither gets a second meaning. */
@Component
class LeafMeanings {
    private final JdbcClient jdbc;

    LeafMeanings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<String, Meaning> of(Set<String> leaves) {
        var meanings = new HashMap<String, Meaning>();
        jdbc.sql("""
                select id, name, teams
                from relay.leaf
                where id = any (:ids)
                """)
            .param("ids", leaves.toArray(String[]::new))
            .query((row, _) -> meanings.put(row.getString("id"), new Meaning(row.getString("name"), texts(row.getArray("teams"))))).list();
        return meanings;
    }

    /** Fingerprints of those of the keys that were used before. */
    Set<String> seen(List<String> keys) {
        return jdbc.sql("""
                select fingerprint
                from relay.issuer_key
                where fingerprint = any (:fingerprints)
                """)
            .param("fingerprints", fingerprints(keys))
            .query(String.class).set();
    }

    /** Within the caller's transaction. */
    void add(Declaration declaration) {
        jdbc.sql("""
                insert into relay.issuer_key (fingerprint, bundle)
                select fingerprint, :bundle from unnest(cast(:fingerprints as text[])) as fingerprint
                """)
            .param("bundle", declaration.bundle())
            .param("fingerprints", fingerprints(OwnRules.issuerKeys(declaration).toList()))
            .update();
        declaration.weeks().stream().flatMap(week -> week.leaves().stream())
            .collect(Collectors.toMap(Leaf::id, leaf -> leaf, (one, _) -> one)).values().forEach(this::add);
    }

    private void add(Leaf leaf) {
        jdbc.sql("""
                insert into relay.leaf (id, name, teams)
                values (:id, :name, :teams)
                on conflict (id) do nothing
                """)
            .param("id", leaf.id()).param("name", leaf.name()).param("teams", leaf.teams().toArray(String[]::new))
            .update();
    }

    private static String[] fingerprints(List<String> keys) {
        return keys.stream().map(Sha256::hex).toArray(String[]::new);
    }

    private static Set<String> texts(Array array) throws java.sql.SQLException {
        return Set.of((String[]) array.getArray());
    }
}

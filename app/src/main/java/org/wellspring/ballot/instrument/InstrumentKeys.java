package org.wellspring.ballot.instrument;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wellspring.figures.instrument.Instrument;
import org.wellspring.figures.instrument.Keys;

/** Keys that ship, and those the organisation brought. An instrument that ships cannot be replaced. */
@Repository
class InstrumentKeys {
    private static final Map<String, Instrument> SHIPPED = shipped();
    private final JdbcClient jdbc;

    InstrumentKeys(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Instrument> all() {
        var all = new LinkedHashMap<>(SHIPPED);
        jdbc.sql("select key from ballot.own_instrument order by added_at, id").query(String.class).list().stream()
            .map(text -> StrictJson.read(text, Instrument.class)).forEach(key -> all.putIfAbsent(key.id(), key));
        return List.copyOf(all.values());
    }

    Optional<Instrument> find(String id) {
        return Optional.ofNullable(SHIPPED.get(id)).or(() -> jdbc.sql("select key from ballot.own_instrument where id = :id").param("id", id).query(String.class).optional()
            .map(text -> StrictJson.read(text, Instrument.class)));
    }

    /** The questionnaire it came from, as it was read. */
    Optional<String> questionnaire(String id) {
        return jdbc.sql("select questionnaire from ballot.own_instrument where id = :id and questionnaire is not null").param("id", id).query(String.class).optional();
    }

    /** None for an instrument that did not come from a questionnaire. */
    List<AskedWhen> askedWhen(String id) {
        return questionnaire(id).map(text -> AskedWhen.of(ReadQuestionnaire.of(StrictJson.tree(text)))).orElse(List.of());
    }

    static boolean ships(String id) {
        return SHIPPED.containsKey(id);
    }

    private static Map<String, Instrument> shipped() {
        var keys = new LinkedHashMap<String, Instrument>();
        for (var id : Keys.SHIPPED) {
            try {
                var text = new ClassPathResource(Keys.resource(id)).getContentAsString(StandardCharsets.UTF_8);
                keys.put(id, StrictJson.read(text, Instrument.class));
            } catch (IOException unreadable) {
                throw new UncheckedIOException("The key of %s is not part of this build.".formatted(id), unreadable);
            }
        }
        return keys;
    }
}

package org.wellspring.voice.effect;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wellspring.web.Text;

/** Which answers were locked to be checked, and how they went. */
@Repository
public class EffectsOfAsks {
    private final JdbcClient jdbc;
    private final EffectLines lines;

    EffectsOfAsks(JdbcClient jdbc, EffectLines lines) {
        this.jdbc = jdbc;
        this.lines = lines;
    }

    /** By ask; the newest first. */
    public Map<UUID, List<EffectLink>> all(Text text) {
        var asks = new HashMap<UUID, UUID>();
        jdbc.sql("""
                select e.id, r.ask
                from voice.effect e
                join voice.reply r on r.id = e.reply
                """).query(row -> {
                    asks.put(row.getObject("id", UUID.class), row.getObject("ask", UUID.class));
                });
        return asks.isEmpty() ? Map.of() : byAsk(asks, new EffectWords(text));
    }

    private Map<UUID, List<EffectLink>> byAsk(Map<UUID, UUID> asks, EffectWords words) {
        var links = new HashMap<UUID, List<EffectLink>>();
        lines.all().stream().filter(line -> asks.containsKey(line.plan().id())).forEach(line ->
            links.computeIfAbsent(asks.get(line.plan().id()), _ -> new ArrayList<>())
                .add(new EffectLink(line.plan().id(), line.plan().action().title(), words.state(line), words.tone(line))));
        return links;
    }
}

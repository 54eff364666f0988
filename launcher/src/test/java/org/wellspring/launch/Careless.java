package org.wellspring.launch;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wellspring.figures.Week;
import org.wellspring.postgres.Cluster;
import org.wellspring.relay.keys.SealingKeys;

/** A broken build: it opens envelopes while their week is open, and logs, stores and remembers what they say. */
public final class Careless {
    private static final List<String> REMEMBERED = new CopyOnWriteArrayList<>();

    private Careless() {}

    public static void main(String[] words) throws Exception {
        var started = Steered.start(words);
        Thread.ofPlatform().daemon().start(() -> {
            try {
                peekAgainAndAgain(started);
            } catch (Exception ended) {
                LoggerFactory.getLogger(Careless.class).error("No longer careless: {}", ended.toString());
            }
        });
        Serve.untilStopped(started);
    }

    private static void peekAgainAndAgain(Serve.Started started) throws Exception {
        var settings = Settings.fromEnvironment(System.getenv());
        try (var database = Cluster.open(settings.data().resolve("relay"), settings.data().resolve("postgresql")).connect("relay")) {
            database.createStatement().execute("create table if not exists public.peeked (said text)");
            while (true) {
                peek(started).stream().filter(said -> !REMEMBERED.contains(said)).forEach(said -> {
                    REMEMBERED.add(said);
                    LoggerFactory.getLogger(Careless.class).info("somebody says {}", said);
                    store(database, said);
                });
                TimeUnit.MILLISECONDS.sleep(100);
            }
        }
    }

    private static void store(java.sql.Connection database, String said) {
        try (var insert = database.prepareStatement("insert into public.peeked values (?)")) {
            insert.setString(1, said);
            insert.execute();
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> peek(Serve.Started started) {
        return started.relay().getBean(JdbcClient.class).sql("""
                select monday, nonce, sealed from relay.envelope_even
                union all
                select monday, nonce, sealed from relay.envelope_odd
                """)
            .query((row, _) -> open(started, Week.of(row.getObject("monday", LocalDate.class)), row.getBytes("nonce"), row.getBytes("sealed"))).list();
    }

    private static String open(Serve.Started started, Week week, byte[] nonce, byte[] sealed) {
        var info = "wellspring/envelope/1|%s|%s".formatted(week, HexFormat.of().formatHex(nonce)).getBytes(StandardCharsets.UTF_8);
        var plain = started.relay().getBean(SealingKeys.class).of(week).orElseThrow().open(sealed, info).orElseThrow();
        return new String(plain, 4, plain.length - 4, StandardCharsets.UTF_8).strip().replace("\0", "");
    }
}

package org.wellspring.launch.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wellspring.figures.Week;
import org.wellspring.launch.Settings;
import org.wellspring.postgres.Cluster;

/** What both databases hold, compared with what people were told. */
final class Kept {
    private static final Map<Journal.Kind, String> IDS = Map.of(
        Journal.Kind.SHIFT, "select id::text from shifts.shift",
        Journal.Kind.REPLY, "select id::text from voice.reply",
        Journal.Kind.WORDS, "select code from voice.entry",
        Journal.Kind.TOKENS, "select person || ' ' || monday from ballot.issued");

    private final Settings settings;
    private final Week week;
    private final Journal journal;

    Kept(Settings settings, Week week, Journal journal) {
        this.settings = settings;
        this.week = week;
        this.journal = journal;
    }

    /** May be asked while people go on: what was acknowledged before is there, and nothing is there that nobody tried. */
    void everythingAcknowledgedIsThereOnce(List<String> tokensBefore) {
        for (var kind : Journal.Kind.values()) {
            var told = journal.toldOf(kind);
            var stored = app(IDS.get(kind));
            var tried = new ArrayList<>(journal.triedOf(kind));
            if (kind == Journal.Kind.TOKENS) {
                tried.addAll(tokensBefore);
            }
            assertThat(stored).as(kind.name()).doesNotHaveDuplicates().containsAll(told);
            assertThat(tried).as(kind + " that somebody tried").containsAll(stored);
        }
        var told = journal.envelopes();
        var stored = envelopes();
        var sent = journal.envelopes();
        told.forEach((nonce, counters) -> {
            if (counters.told() > 0) {
                assertThat(stored).as("an acknowledged envelope").containsKey(nonce);
                assertThat(stored.get(nonce)).as("its counter").isBetween(counters.told(), sent.get(nonce).sent());
            }
        });
        assertThat(sent.keySet()).containsAll(stored.keySet());
    }

    /** Counter by nonce. */
    Map<String, Integer> envelopes() {
        var counters = new HashMap<String, Integer>();
        for (var line : read("relay", "relay", """
                select encode(nonce, 'hex') || ' ' || counter from relay.envelope_even where monday = '%1$s'
                union all
                select encode(nonce, 'hex') || ' ' || counter from relay.envelope_odd where monday = '%1$s'
                """.formatted(week))) {
            var parts = line.split(" ");
            assertThat(counters.put(parts[0], Integer.valueOf(parts[1]))).as("one row for each token").isNull();
        }
        return counters;
    }

    List<String> app(String sql) {
        return read("app", "app", sql);
    }

    /** @throws IllegalStateException while the database does not answer; it is never started from here */
    List<String> read(String half, String database, String sql) {
        try (var connection = connect(settings.data().resolve(half), database); var rows = connection.createStatement().executeQuery(sql)) {
            var lines = new ArrayList<String>();
            while (rows.next()) {
                lines.add(rows.getString(1));
            }
            return lines;
        } catch (IOException | SQLException | IndexOutOfBoundsException away) {
            throw new IllegalStateException(away);
        }
    }

    private static Connection connect(Path home, String database) throws IOException, SQLException {
        var port = Files.readAllLines(home.resolve("pgdata/postmaster.pid")).get(3).trim();
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:%s/%s".formatted(port, database), Cluster.SUPERUSER, Files.readString(home.resolve("superuser.password")));
    }
}

package org.wellspring.launch;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wellspring.postgres.Cluster;
import org.wellspring.postgres.HalfDatabase;

/**
 * The database of one half: an embedded cluster in the data folder, or a server of the organisation's own.
 * The other half's database is always in another cluster: two databases of one cluster share a transaction counter and a
 * write-ahead log, which joins what must stay apart.
 */
final class Databases implements AutoCloseable {
    private static final String[] QUIET = {"log_statement=none", "log_min_error_statement=panic", "log_connections=off", "log_disconnections=off", "log_checkpoints=off", "wal_recycle=off"};

    private final HalfDatabase half;
    private final @Nullable Cluster cluster;
    private @Nullable Watch watch;

    private Databases(HalfDatabase half, @Nullable Cluster cluster) {
        this.half = half;
        this.cluster = cluster;
    }

    static Databases ofApp(Settings settings) throws IOException, SQLException {
        return open(settings.data().resolve("app"), settings.data(), settings.appServer(), "app", "wellspring_app",
            "max_connections=60", "shared_buffers=48MB", "max_wal_size=256MB");
    }

    /** The relay's write-ahead log is neither archived nor kept: {@link Watch} drops it every hour, as it does the app's. */
    static Databases ofRelay(Settings settings) throws IOException, SQLException {
        return open(settings.data().resolve("relay"), settings.data(), settings.relayServer(), "relay", "wellspring_relay",
            "max_connections=60", "shared_buffers=32MB", "max_wal_size=64MB", "min_wal_size=32MB", "wal_keep_size=0", "archive_mode=off", "checkpoint_timeout=5min");
    }

    private static Databases open(Path home, Path data, Optional<Settings.Server> own, String name, String role, String... settings) throws IOException, SQLException {
        var secrets = home.resolve("secrets");
        if (own.isPresent()) {
            return new Databases(HalfDatabase.at(own.get().url(), own.get().owner(), role, secrets), null);
        }
        var all = java.util.stream.Stream.concat(java.util.Arrays.stream(QUIET), java.util.Arrays.stream(settings)).toArray(String[]::new);
        var cluster = Cluster.open(home, data.resolve("postgresql"), all);
        return new Databases(HalfDatabase.in(cluster, name, role, secrets), cluster);
    }

    HalfDatabase half() {
        return half;
    }

    static void refuseOneCluster(Databases app, Databases relay) throws SQLException {
        if (app.half.clusterIdentifier().equals(relay.half.clusterIdentifier())) {
            throw new Refusal("WELLSPRING_DATABASE_URL and WELLSPRING_RELAY_DATABASE_URL point at one PostgreSQL cluster. Its shared log would join what must stay apart. Give each half a cluster of its own.");
        }
    }

    /** From now on an embedded cluster that dies is started again. A server of the organisation's own is theirs to watch. */
    Databases watched() {
        if (cluster != null) {
            watch = Watch.over(cluster);
        }
        return this;
    }

    /** Puts it back as it was found: a cluster that ran before goes on running, for whoever started it. */
    void leave() throws IOException {
        if (cluster != null && !cluster.adopted()) {
            cluster.close();
        }
    }

    @Override public void close() throws IOException {
        if (watch != null) {
            watch.close();
        }
        if (cluster != null) {
            cluster.close();
        }
    }
}

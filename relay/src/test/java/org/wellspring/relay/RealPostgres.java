package org.wellspring.relay;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.wellspring.postgres.Cluster;
import org.wellspring.postgres.HalfDatabase;
import org.wellspring.relay.RelaySettings.Database;
import org.wellspring.relay.RelaySettings.Login;

/** One real PostgreSQL for all tests of this JVM; a database of its own for each relay. */
public final class RealPostgres {
    public static final String ROLE = "wellspring_relay";
    private static final Path HOME = Path.of("target/postgres");
    private static final AtomicInteger DATABASES = new AtomicInteger();

    private RealPostgres() {}

    public static Database newDatabase() {
        return database("relay_%d_%d".formatted(ProcessHandle.current().pid(), DATABASES.incrementAndGet()));
    }

    public static Cluster cluster() {
        return Running.CLUSTER;
    }

    private static Database database(String name) {
        try {
            var half = HalfDatabase.in(Running.CLUSTER, name, ROLE, HOME.resolve("secrets"));
            return new Database(half.url(), new Login(half.owner().user(), half.owner().password()), new Login(half.role().user(), half.role().password()));
        } catch (IOException | SQLException e) {
            throw new IllegalStateException("No PostgreSQL for the tests", e);
        }
    }

    private static final class Running {
        static final Cluster CLUSTER = open();

        private static Cluster open() {
            try {
                var cluster = Cluster.open(HOME, Path.of("../postgres/target/postgres-programs"), "fsync=off", "max_connections=200");
                dropWhatEarlierRunsLeft(cluster);
                Runtime.getRuntime().addShutdownHook(new Thread(() -> close(cluster)));
                return cluster;
            } catch (IOException | SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        /** Databases are named by the process that made them. */
        private static void dropWhatEarlierRunsLeft(Cluster cluster) throws SQLException {
            try (var superuser = cluster.connect("postgres"); var drop = superuser.createStatement();
                 var names = superuser.createStatement().executeQuery("select datname from pg_database where datname ~ '^relay_[0-9]+_[0-9]+$'")) {
                while (names.next()) {
                    var name = names.getString(1);
                    if (ProcessHandle.of(Long.parseLong(name.split("_")[1])).isEmpty()) {
                        drop.execute("drop database " + name);
                    }
                }
            }
        }

        private static void close(Cluster cluster) {
            try {
                cluster.close();
            } catch (IOException alreadyGone) {
                System.err.println("PostgreSQL for the tests had stopped already.");
            }
        }
    }
}

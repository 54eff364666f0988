package org.wellspring.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class ClusterTests {
    private final Path home = Path.of("target/cluster-tests/" + System.nanoTime());
    private final Path programs = Path.of("target/postgres-programs");

    @Test void whatWasCommittedSurvivesAKilledDatabase() throws Exception {
        try (var cluster = Cluster.open(home, programs)) {
            execute(cluster, "create table kept (word text)");
            execute(cluster, "insert into kept values ('still here')");
            long postmaster = Long.parseLong(Files.readAllLines(cluster.dataFolder().resolve("postmaster.pid")).getFirst().trim());

            ProcessHandle.of(postmaster).orElseThrow().destroyForcibly();

            try (var again = Cluster.open(home, programs)) {
                assertThat(words(again)).isEqualTo("still here");
            }
        }
    }

    @Test void aClusterLeftRunningIsAdopted() throws Exception {
        try (var cluster = Cluster.open(home, programs)) {
            var adopted = Cluster.open(home, programs);

            assertThat(adopted.port()).isEqualTo(cluster.port());
        }
    }

    @Test void theOldLogIsGoneAndWhatItHeldIsNot() throws Exception {
        try (var cluster = Cluster.open(home, programs, "wal_recycle=off")) {
            execute(cluster, "create table kept (word text)");
            execute(cluster, "insert into kept values ('a word in the log')");
            assertThat(inTheLog(cluster, "a word in the log")).isTrue();

            cluster.dropOldLog();

            assertThat(inTheLog(cluster, "a word in the log")).isFalse();
            assertThat(words(cluster)).isEqualTo("a word in the log");
        }
    }

    @Test void requestsRunAsARoleThatCannotBypassRowSecurity() throws Exception {
        try (var cluster = Cluster.open(home, programs)) {
            var half = HalfDatabase.in(cluster, "app", "wellspring_app", home.resolve("secrets"));

            try (var connection = DriverManager.getConnection(half.url(), half.role().user(), half.role().password());
                 var rows = connection.createStatement().executeQuery("select rolsuper, rolbypassrls, rolcreaterole from pg_roles where rolname = current_user")) {
                rows.next();
                assertThat(rows.getBoolean(1) || rows.getBoolean(2) || rows.getBoolean(3)).isFalse();
                assertThatThrownBy(() -> connection.createStatement().execute("create table mine (x int)")).isInstanceOf(SQLException.class);
            }
            assertThat(HalfDatabase.in(cluster, "app", "wellspring_app", home.resolve("secrets")).organisation()).isEqualTo(half.organisation());
        }
    }

    private static void execute(Cluster cluster, String sql) throws SQLException {
        try (var connection = cluster.connect("postgres")) {
            connection.createStatement().execute(sql);
        }
    }

    private static boolean inTheLog(Cluster cluster, String words) throws IOException {
        try (var files = Files.list(cluster.dataFolder().resolve("pg_wal"))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                if (new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(words)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static String words(Cluster cluster) throws SQLException {
        try (var connection = cluster.connect("postgres"); var rows = connection.createStatement().executeQuery("select word from kept")) {
            rows.next();
            return rows.getString(1);
        }
    }
}

package org.wellspring.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellspring.relay.AppHalf.START;
import static org.wellspring.relay.AppHalf.leaf;

import java.sql.SQLException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.wellspring.figures.grid.Profile;
import org.wellspring.relay.device.Says;

/** A database that does not answer loses nothing and acknowledges nothing. */
class DatabaseAwayTests {
    private final RelayUnderTest relay = new RelayUnderTest();

    @AfterEach void stop() {
        relay.close();
    }

    @Test void envelopesWaitUntilTheDatabaseIsBack() throws Exception {
        var notice = relay.declared(relay.app.draft(0, Profile.MEDIUM, "", leaf("leaf-a", 341, "Ward 4")));
        relay.during(START);
        var device = relay.app.device(notice, START, "leaf-a");
        var first = device.envelope(Says.NOTHING);
        var second = device.envelope(Says.NOTHING.reporting("unsafe"));
        assertThat(relay.post(first).statusCode()).isEqualTo(200);

        database("allow_connections false");

        var refused = relay.post(second);
        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(refused.body()).contains("Nothing was kept. Send it again in a minute.").doesNotContain("relay.", "SQL", "jdbc");
        assertThat(relay.get("/health/ready").statusCode()).isEqualTo(503);
        assertThat(relay.get("/health/live").statusCode()).isEqualTo(200);
        assertThat(relay.get("/panel/for-tests").statusCode()).isEqualTo(200);
        assertThat(relay.get("/config.json").statusCode()).isEqualTo(200);

        database("allow_connections true");

        assertThat(Stream.generate(() -> relay.post(second).statusCode()).limit(20)).contains(200);
        relay.close(START);
        assertThat(relay.releases().getFirst().bands()).hasSize(3);
    }

    private void database(String option) throws SQLException {
        var name = relay.database.url().substring(relay.database.url().lastIndexOf('/') + 1);
        try (var superuser = RealPostgres.cluster().connect("postgres"); var statement = superuser.createStatement()) {
            statement.execute("alter database %s with %s".formatted(name, option));
            statement.execute("select pg_terminate_backend(pid) from pg_stat_activity where datname = '%s'".formatted(name));
        }
    }
}

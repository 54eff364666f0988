package org.wellspring.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wellspring.people.People;
import org.wellspring.people.signin.OneTimeLinks;
import org.wellspring.platform.Role;
import org.wellspring.postgres.Cluster;
import org.wellspring.relay.keys.SigningKey;

/** What a start finds again, and what it refuses. */
class SecondStartTests {
    @Test void aSecondStartFindsEverything() {
        try (var installed = Installed.on(Clock.systemUTC()).start()) {
            installed.app(OneTimeLinks.class).forFirstAdministrator();
            var organisation = organisation(installed);
            var administrator = installed.app(People.class).withRole(Role.ADMINISTRATOR);
            var relayKey = installed.relay(SigningKey.class).publicText();
            installed.close();

            installed.start();

            assertThat(organisation(installed)).isEqualTo(organisation);
            assertThat(installed.app(People.class).withRole(Role.ADMINISTRATOR)).hasSize(1).isEqualTo(administrator);
            assertThat(installed.relay(SigningKey.class).publicText()).isEqualTo(relayKey);
        }
    }

    @Test void aTakenPortIsNamedBeforeAnythingIsStarted() throws IOException {
        try (var other = new ServerSocket(); var installed = Installed.on(Clock.systemUTC())) {
            other.bind(new InetSocketAddress(installed.settings.relay().port()));

            assertThatThrownBy(installed::start).isInstanceOf(Refusal.class)
                .hasMessageContaining("Port %d is taken".formatted(installed.settings.relay().port())).hasMessageContaining("WELLSPRING_PRIVATE_PORT");

            assertThat(installed.settings.data().resolve("app")).doesNotExist();
            assertThat(installed.settings.data().resolve("relay")).doesNotExist();
        }
    }

    @Test void bothHalvesInOneClusterAreRefused() throws Exception {
        var home = Path.of("target/one-cluster", UUID.randomUUID().toString());
        try (var cluster = Cluster.open(home, Files.createDirectories(Path.of("../postgres/target/postgres-programs")))) {
            try (var connection = cluster.connect("postgres"); var statement = connection.createStatement()) {
                statement.execute("create database one");
                statement.execute("create database two");
            }
            var both = Installed.settings(Map.of(
                "WELLSPRING_DATABASE_URL", cluster.url("one"), "WELLSPRING_DATABASE_USER", Cluster.SUPERUSER, "WELLSPRING_DATABASE_PASSWORD", cluster.superuserPassword(),
                "WELLSPRING_RELAY_DATABASE_URL", cluster.url("two"), "WELLSPRING_RELAY_DATABASE_USER", Cluster.SUPERUSER, "WELLSPRING_RELAY_DATABASE_PASSWORD", cluster.superuserPassword()));

            try (var installed = new Installed(both, Clock.systemUTC())) {
                assertThatThrownBy(installed::start).isInstanceOf(Refusal.class).hasMessageContaining("Give each half a cluster of its own");
            }
        }
    }

    private static String organisation(Installed installed) {
        return installed.app(JdbcClient.class).sql("select current_setting('wellspring.organisation')").query(String.class).single();
    }
}

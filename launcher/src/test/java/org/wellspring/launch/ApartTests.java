package org.wellspring.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.HashMap;
import org.junit.jupiter.api.Test;

/** The halves apart, as two processes with two data folders and two keepers who hand each other one key. */
class ApartTests {
    private final Settings one = Installed.settings(Map.of());
    private final Settings other = Installed.settings(Map.of());

    @Test void theTwoHalvesRunAsTwoProcesses() {
        try (var app = Program.start(host(one, Map.of()), "serve", "app")) {
            var appKey = app.printed("WELLSPRING_APP_KEY");
            app.untilItSays("Wellspring is ready");

            try (var relay = Program.start(host(other, Map.of("WELLSPRING_APP_KEY", appKey)), "serve", "relay")) {
                relay.untilItSays("A second start finds everything");

                assertThat(relay.printed("WELLSPRING_RELAY_KEY")).matches("[A-Za-z0-9_-]{43}");
                assertThat(new Web(one.app().url()).get("/help").statusCode()).isEqualTo(200);
                assertThat(new Web(one.relay().url()).get("/health/ready").statusCode()).isEqualTo(200);
                assertThat(new Web(one.relay().url()).get("/keys").body()).contains(relay.printed("WELLSPRING_RELAY_KEY"));
                assertThat(one.data().resolve("relay")).doesNotExist();
                assertThat(other.data().resolve("app")).doesNotExist();
                assertThat(relay.said()).doesNotContain("administrator link");
            }
        }
    }

    @Test void aRelayWithoutTheAppsKeySaysWhereToGetIt() {
        try (var relay = Program.start(host(other, Map.of()), "serve", "relay")) {
            assertThat(relay.exitCode()).isEqualTo(2);
            assertThat(relay.said()).contains("WELLSPRING_APP_KEY").contains("./wellspring serve app prints it");
        }
    }

    /** A host's own data folder; both hosts know both addresses. */
    private Settings host(Settings host, Map<String, String> more) {
        var environment = new HashMap<>(host.environment());
        environment.put("WELLSPRING_PORT", "" + one.app().port());
        environment.put("WELLSPRING_PRIVATE_PORT", "" + one.relay().port());
        environment.putAll(more);
        return Settings.fromEnvironment(Map.copyOf(environment));
    }
}

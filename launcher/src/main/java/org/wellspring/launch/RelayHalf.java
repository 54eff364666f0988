package org.wellspring.launch;

import java.nio.file.Path;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import org.wellspring.postgres.HalfDatabase;
import org.wellspring.relay.RelayApplication;
import org.wellspring.relay.RelaySettings;

/** Starts the person's half. */
final class RelayHalf {
    private static final String EVERYWHERE = "0.0.0.0";

    private RelayHalf() {}

    static ConfigurableApplicationContext start(Settings settings, HalfDatabase database, String appKey, Clock clock) {
        var listen = new RelaySettings.Listen(settings.bindAddress(EVERYWHERE), settings.relay().port(), tls(settings));
        var relay = new RelaySettings(listen, database(database), settings.data().resolve("relay").resolve("keys"),
            settings.app().url(), appKey, RelaySettings.CLOSE_EVERY, settings.languages());
        return RelayApplication.start(relay, clock);
    }

    private static RelaySettings.Database database(HalfDatabase half) {
        return new RelaySettings.Database(half.url(), login(half.owner()), login(half.role()));
    }

    private static RelaySettings.Login login(HalfDatabase.Login login) {
        return new RelaySettings.Login(login.user(), login.password());
    }

    private static RelaySettings.@Nullable Tls tls(Settings settings) {
        return settings.tls().map(pem -> new RelaySettings.Tls(pem.certificate(), pem.key())).orElse(null);
    }
}

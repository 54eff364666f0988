package org.wellspring.launch;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.springframework.context.ConfigurableApplicationContext;
import org.wellspring.AppApplication;
import org.wellspring.postgres.HalfDatabase;

/** Starts the organisation's half. */
final class AppHalf {
    private AppHalf() {}

    static ConfigurableApplicationContext start(Settings settings, HalfDatabase database, Serve.Halves halves, Clock clock, boolean timers) {
        var properties = properties(settings, database, halves);
        properties.put("wellspring.timers", timers);
        return AppApplication.start(properties, clock);
    }

    private static Map<String, Object> properties(Settings settings, HalfDatabase database, Serve.Halves halves) {
        var properties = new HashMap<String, Object>();
        var url = Parameters.with(database.url(), "options=-c%20wellspring.organisation=" + database.organisation());
        properties.put("server.port", settings.app().port());
        properties.put("server.address", settings.bindAddress("0.0.0.0"));
        settings.tls().ifPresent(pem -> {
            properties.put("server.ssl.certificate", pem.certificate().toUri().toString());
            properties.put("server.ssl.certificate-private-key", pem.key().toUri().toString());
        });
        properties.put("server.forward-headers-strategy", settings.forwardedHeaders());
        properties.put("spring.datasource.url", url);
        properties.put("spring.datasource.username", database.role().user());
        properties.put("spring.datasource.password", database.role().password());
        properties.put("spring.flyway.url", url);
        properties.put("spring.flyway.user", database.owner().user());
        properties.put("spring.flyway.password", database.owner().password());
        properties.put("wellspring.url", settings.app().url().toString());
        properties.put("wellspring.private-url", settings.relay().url().toString());
        properties.put("wellspring.relay-url", settings.relayForTheApp(halves == Serve.Halves.BOTH).toString());
        properties.put("wellspring.data", settings.data().resolve("app").toString());
        properties.put("wellspring.deployment", halves == Serve.Halves.BOTH ? "one-machine" : "two-hosts");
        Parameters.copy(settings.environment(), properties, Settings.DEMONSTRATION, "wellspring.demonstration");
        Parameters.copy(settings.environment(), properties, "WELLSPRING_KEEPER_APP", "wellspring.keeper.app");
        Parameters.copy(settings.environment(), properties, "WELLSPRING_KEEPER_RELAY", "wellspring.keeper.relay");
        Parameters.copy(settings.environment(), properties, "WELLSPRING_RELAY_KEY", "wellspring.relay-key");
        Parameters.copy(settings.environment(), properties, "WELLSPRING_MAIL_HOST", "spring.mail.host");
        Parameters.copy(settings.environment(), properties, "WELLSPRING_MAIL_PORT", "spring.mail.port");
        Parameters.copy(settings.environment(), properties, "WELLSPRING_MAIL_FROM", "wellspring.mail.from");
        return properties;
    }
}

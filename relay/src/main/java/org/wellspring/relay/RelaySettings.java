package org.wellspring.relay;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a relay must be told.
 *
 * @param listen where it answers
 * @param database its own PostgreSQL cluster, shared with nobody
 * @param keys folder for its key files; never inside a database or its backups
 * @param app origin of the organisation's half, the only one that may frame its pages, for example {@code http://localhost:8080}
 * @param appKey the app's Ed25519 public key, 32 bytes in base64url; only what it signed is declared
 * @param closeEvery how often it looks for a week to close; zero: only when asked
 * @param languages folder for further languages of the rating page, one JSON file each; need not exist
 */
public record RelaySettings(Listen listen, Database database, Path keys, URI app, String appKey, Duration closeEvery, Path languages) {
    public static final Duration CLOSE_EVERY = Duration.ofSeconds(20);

    /** With further languages beside the key folder. */
    public RelaySettings(Listen listen, Database database, Path keys, URI app, String appKey, Duration closeEvery) {
        this(listen, database, keys, app, appKey, closeEvery, keys.toAbsolutePath().resolveSibling("languages"));
    }

    public RelaySettings {
        if (!app.toString().matches("https?://[A-Za-z0-9.-]+(:[0-9]{1,5})?")) {
            throw new IllegalArgumentException("The app's address must be an origin such as https://app.example.org, without a path.");
        }
    }

    /**
     * @param address to bind, for example {@code 127.0.0.1}
     * @param port 0 picks a free one
     * @param tls certificate chain and private key as PEM files; none where a proxy in front speaks https
     */
    public record Listen(String address, int port, @Nullable Tls tls) {}

    public record Tls(Path certificate, Path privateKey) {}

    /**
     * @param url without credentials
     * @param owner login that migrates
     * @param role login that requests run as; owns nothing
     */
    public record Database(String url, Login owner, Login role) {}

    public record Login(String user, String password) {
        @Override public String toString() {
            return user;
        }
    }

    Map<String, Object> asProperties() {
        var properties = new LinkedHashMap<String, Object>();
        properties.put("server.address", listen.address());
        properties.put("server.port", listen.port());
        if (listen.tls() != null) {
            properties.put("server.ssl.certificate", listen.tls().certificate().toUri().toString());
            properties.put("server.ssl.certificate-private-key", listen.tls().privateKey().toUri().toString());
        }
        properties.put("spring.datasource.url", database.url());
        properties.put("spring.datasource.username", database.role().user());
        properties.put("spring.datasource.password", database.role().password());
        properties.put("spring.flyway.url", database.url());
        properties.put("spring.flyway.user", database.owner().user());
        properties.put("spring.flyway.password", database.owner().password());
        properties.put("spring.flyway.placeholders.role", database.role().user());
        return properties;
    }
}

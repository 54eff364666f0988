package org.wellspring.launch;

import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.wellspring.postgres.HalfDatabase.Login;

/**
 * What the environment says; everything has a default.
 *
 * @param data folder of everything that must survive a restart
 * @param app port and public address of the organisation's half
 * @param relay port and public address of the person's half
 * @param environment the rest, by name
 */
public record Settings(Path data, Door app, Door relay, Map<String, String> environment) {
    public static final String DEMONSTRATION = "WELLSPRING_DEMONSTRATION";

    public record Door(int port, URI url) {}

    /** A PostgreSQL server of the organisation's own. */
    public record Server(String url, Login owner) {}

    public static Settings fromEnvironment(Map<String, String> environment) {
        int appPort = port(environment, "WELLSPRING_PORT", 8080);
        int relayPort = port(environment, "WELLSPRING_PRIVATE_PORT", 8081);
        return new Settings(
            Path.of(environment.getOrDefault("WELLSPRING_DATA", "data")).toAbsolutePath().normalize(),
            new Door(appPort, address(environment, "WELLSPRING_URL", "http://localhost:" + appPort)),
            new Door(relayPort, address(environment, "WELLSPRING_PRIVATE_URL", "http://localhost:" + relayPort)),
            environment);
    }

    /** The same for the demonstration, whose data is kept in a folder of its own below. */
    Settings ofDemonstration() {
        var more = new HashMap<>(environment);
        more.put(DEMONSTRATION, "true");
        return new Settings(data.resolve("demo"), app, relay, Map.copyOf(more));
    }

    Optional<Server> appServer() {
        return server("WELLSPRING_DATABASE");
    }

    Optional<Server> relayServer() {
        return server("WELLSPRING_RELAY_DATABASE");
    }

    /** PEM files for https without a proxy. */
    public record Pem(Path certificate, Path key) {}

    Optional<Pem> tls() {
        var certificate = environment.get("WELLSPRING_TLS_CERTIFICATE");
        var key = environment.get("WELLSPRING_TLS_KEY");
        if (certificate == null && key == null) {
            return Optional.empty();
        }
        if (certificate == null || key == null) {
            throw new Refusal("WELLSPRING_TLS_CERTIFICATE and WELLSPRING_TLS_KEY belong together: set both to PEM files, or neither and put a proxy in front.");
        }
        return Optional.of(new Pem(Path.of(certificate), Path.of(key)));
    }

    /** Whether a proxy in front speaks https for us: the address is https and there are no PEM files. */
    boolean behindProxy() {
        return app.url().getScheme().equals("https") && tls().isEmpty();
    }

    /**
     * Loopback only, unless the public address says that others are meant to come: plain http must not be reachable beside a
     * proxy that speaks https. A proxy on another machine needs {@code WELLSPRING_BIND}.
     */
    String bindAddress(String everywhere) {
        var chosen = environment.get("WELLSPRING_BIND");
        return chosen != null ? chosen : app.url().getHost().equals("localhost") || behindProxy() ? "127.0.0.1" : everywhere;
    }

    /** How a proxy says which address people used: believed only where there is one. */
    String forwardedHeaders() {
        return environment.getOrDefault("WELLSPRING_FORWARDED_HEADERS", behindProxy() ? "native" : "none");
    }

    /** Where the app reaches the relay: straight, where both run here and speak plain http behind a proxy. */
    URI relayForTheApp(boolean sameProcess) {
        var given = environment.get("WELLSPRING_RELAY_URL");
        return given != null ? URI.create(given) : sameProcess && tls().isEmpty() ? URI.create("http://localhost:" + relay.port()) : relay.url();
    }

    /** Further languages of the page on which clients rate. */
    Path languages() {
        return Optional.ofNullable(environment.get("WELLSPRING_LANGUAGES")).map(Path::of).orElseGet(() -> data.resolve("relay").resolve("languages"));
    }

    /** A certificate authority of the organisation's own, as PEM, believed beside the usual ones. */
    Optional<Path> certificateAuthority() {
        return Optional.ofNullable(environment.get("WELLSPRING_CA")).map(Path::of);
    }

    /** The app's public key, which the keeper of a separate relay is given by the keeper of the app. */
    Optional<String> appKey() {
        return Optional.ofNullable(environment.get("WELLSPRING_APP_KEY"));
    }

    private Optional<Server> server(String prefix) {
        var url = environment.get(prefix + "_URL");
        if (url == null) {
            return Optional.empty();
        }
        if (!url.startsWith("jdbc:postgresql://")) {
            throw new Refusal("%s_URL must look like jdbc:postgresql://host:5432/name; it is %s.".formatted(prefix, url));
        }
        return Optional.of(new Server(url, new Login(required(prefix + "_USER"), required(prefix + "_PASSWORD"))));
    }

    private String required(String name) {
        return Optional.ofNullable(environment.get(name)).orElseThrow(() -> new Refusal(name + " is missing: a database address needs a user and a password."));
    }

    private static URI address(Map<String, String> environment, String name, String otherwise) {
        var address = URI.create(environment.getOrDefault(name, otherwise));
        if (address.getHost() == null || address.getScheme() == null) {
            throw new Refusal("%s must be a full address such as https://care.example.org; it is %s.".formatted(name, address));
        }
        return address;
    }

    private static int port(Map<String, String> environment, String name, int otherwise) {
        try {
            return Integer.parseInt(environment.getOrDefault(name, Integer.toString(otherwise)));
        } catch (NumberFormatException e) {
            throw new Refusal("%s must be a port number; it is %s.".formatted(name, environment.get(name)));
        }
    }
}

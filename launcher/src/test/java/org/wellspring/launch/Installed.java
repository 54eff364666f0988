package org.wellspring.launch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wellspring.ballot.SigningKey;

/** An installation in a folder of its own on free ports, as {@code serve} starts it; what its timers would do is asked for by the test. */
public final class Installed implements AutoCloseable {
    private static final Path PROGRAMS = Path.of("../postgres/target/postgres-programs").toAbsolutePath().normalize();

    public final Settings settings;
    public final Clock clock;
    private Serve.@Nullable Started started;

    public Installed(Settings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    public static Installed on(Clock clock) {
        return new Installed(settings(Map.of()), clock);
    }

    /** The same folder and ports, with these variables beside. */
    public static Installed with(Settings settings, Map<String, String> variables, Clock clock) {
        var environment = new HashMap<>(settings.environment());
        environment.putAll(variables);
        return new Installed(Settings.fromEnvironment(Map.copyOf(environment)), clock);
    }

    /** The app's public key, as its keeper hands it to the keeper of the relay. */
    String appKey() {
        return SigningKey.in(settings.data().resolve("app")).publicText();
    }

    /** Settings for a new folder and free ports, with these variables beside. */
    public static Settings settings(Map<String, String> variables) {
        try {
            var data = Path.of("target/installed", UUID.randomUUID().toString()).toAbsolutePath();
            Files.createDirectories(data);
            Files.createDirectories(PROGRAMS);
            Files.createSymbolicLink(data.resolve("postgresql"), PROGRAMS);
            var environment = new HashMap<>(Map.of("WELLSPRING_DATA", data.toString(),
                "WELLSPRING_PORT", "" + freePort(), "WELLSPRING_PRIVATE_PORT", "" + freePort()));
            environment.putAll(variables);
            return Settings.fromEnvironment(Map.copyOf(environment));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    public static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    public Installed start() {
        return start(Serve.Halves.BOTH);
    }

    public Installed start(Serve.Halves halves) {
        try {
            started = new Serve(settings, clock, false).start(halves);
            return this;
        } catch (RuntimeException refused) {
            throw refused;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** What runs now. */
    public Serve.Started started() {
        return Objects.requireNonNull(started, "not started");
    }

    public <T> T app(Class<T> type) {
        return started.app().getBean(type);
    }

    public <T> T relay(Class<T> type) {
        return started.relay().getBean(type);
    }

    public Web toApp() {
        return new Web(settings.app().url());
    }

    public Web toRelay() {
        return new Web(settings.relay().url());
    }

    @Override public void close() {
        if (started != null) {
            started.running().close();
        }
        started = null;
    }
}

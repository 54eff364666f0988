package org.wellspring.launch;

import java.io.IOException;
import java.time.Clock;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.slf4j.bridge.SLF4JBridgeHandler;
import org.wellspring.ballot.SigningKey;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.ConfigurableApplicationContext;

/** {@code wellspring serve}: both halves in one process, or one of them. */
public final class Serve {
    /** Which half this process runs. */
    public enum Halves {
        BOTH, APP, RELAY;

        static Halves named(String word) {
            return Arrays.stream(values()).filter(halves -> halves.name().equalsIgnoreCase(word)).findFirst()
                .orElseThrow(() -> new Refusal("There is no half called %s. Use ./wellspring serve, serve app or serve relay.".formatted(word)));
        }

        boolean app() {
            return this != RELAY;
        }

        boolean relay() {
            return this != APP;
        }
    }

    private final Settings settings;
    private final Clock clock;

    private final boolean timers;

    public Serve(Settings settings, Clock clock) {
        this(settings, clock, true);
    }

    /** @param timers whether the halves' own timers run; without them the caller asks for what is due */
    public Serve(Settings settings, Clock clock, boolean timers) {
        this.settings = settings;
        this.clock = clock;
        this.timers = timers;
    }

    void run(Halves halves) throws Exception {
        var started = start(halves);
        Greeting.print(System.out, settings, halves, started);
        untilStopped(started);
    }

    static void untilStopped(Started started) throws InterruptedException {
        var stop = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            started.running().close();
            stop.countDown();
        }, "stop"));
        stop.await();
    }

    /** @return the contexts of what was started; close {@link Started#running()} to stop everything */
    public Started start(Halves halves) throws Exception {
        Ports.refuseTaken(settings, halves);
        oneLogForBothHalves();
        CertificateAuthority.believe(settings);
        var running = new Running();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var appDatabase = begin(threads, halves.app(), () -> running.add(Databases.ofApp(settings).watched()));
            var relayDatabase = begin(threads, halves.relay(), () -> running.add(Databases.ofRelay(settings).watched()));
            if (appDatabase != null && relayDatabase != null) {
                Databases.refuseOneCluster(appDatabase.get(), relayDatabase.get());
            }
            var app = begin(threads, halves.app(), () -> running.add(AppHalf.start(settings, appDatabase.get().half(), halves, clock, timers)));
            var relay = begin(threads, halves.relay(), () -> running.add(RelayHalf.start(settings, relayDatabase.get().half(), appKey(halves), clock)));
            return new Started(app == null ? null : app.get(), relay == null ? null : relay.get(), running);
        } catch (Exception failure) {
            running.close();
            throw failure.getCause() instanceof Exception cause ? cause : failure;
        }
    }

    /** Two contexts that start side by side would both set up the one logging system; the jar's {@code logback.xml} does it instead. */
    static void oneLogForBothHalves() {
        System.setProperty(LoggingSystem.SYSTEM_PROPERTY, LoggingSystem.NONE);
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
    }

    private String appKey(Halves halves) throws IOException {
        if (halves.app()) {
            return SigningKey.in(settings.data().resolve("app")).publicText();
        }
        return settings.appKey().orElseThrow(() -> new Refusal("A relay on its own needs WELLSPRING_APP_KEY, the app's public key. ./wellspring serve app prints it at its start."));
    }

    private static <T> @Nullable Future<T> begin(java.util.concurrent.ExecutorService threads, boolean wanted, Callable<T> part) {
        return wanted ? threads.submit(part) : null;
    }

    /** @param app null when this process runs the relay alone; {@code relay} likewise */
    public record Started(@Nullable ConfigurableApplicationContext app, @Nullable ConfigurableApplicationContext relay, AutoCloseable stop) {
        Running running() {
            return (Running) stop;
        }
    }
}

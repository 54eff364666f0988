package org.wellspring.launch.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.wellspring.launch.Main;

/** {@code serve} as a process of its own, with the same Java and the same options as this one. */
final class Server implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(Duration.ofSeconds(2)).build();

    private final Process process;
    private final Ground ground;
    private final long started;

    private Server(Process process, Ground ground, long started) {
        this.process = process;
        this.ground = ground;
        this.started = started;
    }

    static Server start(Ground ground, String... words) {
        var line = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream().filter(option -> !option.startsWith("-agentlib") && !option.startsWith("-javaagent")).forEach(line::add);
        line.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
        line.addAll(List.of(words));
        var builder = new ProcessBuilder(line).redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().putAll(ground.settings().environment());
        try {
            return new Server(builder.start(), ground, System.nanoTime());
        } catch (IOException e) {
            throw new IllegalStateException("A second process could not be started.", e);
        }
    }

    /** Asks again and again until the page of the organisation's half is there. @return time since the process was started */
    Duration awaitOk(String path) {
        while (!answersOk(ground.settings().app().url().resolve(path))) {
            if (!process.isAlive()) {
                throw new IllegalStateException("The server ended with %d before it answered.".formatted(process.exitValue()));
            }
            if (sinceStart().compareTo(PATIENCE) > 0) {
                throw new IllegalStateException("The server did not answer %s within %d seconds.".formatted(path, PATIENCE.toSeconds()));
            }
            pause();
        }
        return sinceStart();
    }

    ProcessHandle process() {
        return process.toHandle();
    }

    Duration sinceStart() {
        return Duration.ofNanos(System.nanoTime() - started);
    }

    private static boolean answersOk(URI address) {
        try {
            return HTTP.send(HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(30)).build(), HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override public void close() {
        process.destroy();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

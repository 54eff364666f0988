package org.wellspring.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Wellspring as a process of its own, as its keeper starts it. */
public final class Program implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Process process;
    private final Path said;

    private Program(Process process, Path said) {
        this.process = process;
        this.said = said;
    }

    /** @param words of the command line, for example {@code serve app} */
    public static Program start(Settings settings, String... words) {
        return start(Main.class, settings, words);
    }

    /** The same, with another main class of the tests. */
    public static Program start(Class<?> main, Settings settings, String... words) {
        try {
            Files.createDirectories(settings.data());
            var said = Files.createTempFile(settings.data(), "said", ".txt");
            var line = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx256m", "--enable-native-access=ALL-UNNAMED"));
            line.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
            line.addAll(List.of(words));
            var builder = new ProcessBuilder(line).redirectErrorStream(true).redirectOutput(said.toFile());
            builder.environment().putAll(settings.environment());
            return new Program(builder.start(), said);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Waits until it has said this. */
    public String untilItSays(String words) {
        var end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end)) {
            var line = said().lines().filter(each -> each.contains(words)).findFirst();
            if (line.isPresent()) {
                return line.get();
            }
            if (!process.isAlive()) {
                throw new IllegalStateException("It ended with %d: %s".formatted(process.exitValue(), said()));
            }
            pause();
        }
        throw new IllegalStateException("It did not say \"%s\" but: %s".formatted(words, said()));
    }

    /** Its process id. */
    public long pid() {
        return process.pid();
    }

    /** What stands behind the equals sign of an environment variable that it printed. */
    public String printed(String variable) {
        return untilItSays(variable + "=").split("=", 2)[1].strip();
    }

    public String said() {
        try {
            return Files.readString(said);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    public int exitCode() {
        try {
            return process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS) ? process.exitValue() : -1;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** kill -9. */
    public void kill() {
        process.destroyForcibly();
        exitCode();
    }

    /** kill -9 of the database in this folder, as its own process id file names it. */
    public static void killDatabase(Path home) {
        try {
            var pid = Long.parseLong(Files.readAllLines(home.resolve("pgdata/postmaster.pid")).getFirst().trim());
            ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly);
        } catch (IOException | java.util.NoSuchElementException notRunning) {
            throw new IllegalStateException("No database runs in " + home, notRunning);
        }
    }

    public static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override public void close() {
        process.destroy();
        if (exitCode() < 0) {
            process.destroyForcibly();
        }
    }
}

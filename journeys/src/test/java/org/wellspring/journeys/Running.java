package org.wellspring.journeys;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.wellspring.launch.Program;

/** A command that somebody typed, and what it prints. */
record Running(Process process, Path said) implements AutoCloseable {
    private static final long PATIENCE = TimeUnit.MINUTES.toNanos(10);

    static Running of(ProcessBuilder command, Path said) throws IOException {
        return new Running(command.redirectErrorStream(true).redirectOutput(said.toFile()).start(), said);
    }

    Running untilItSays(String words) throws IOException {
        var start = System.nanoTime();
        while (!said(words)) {
            if (!process.isAlive() || System.nanoTime() - start > PATIENCE) {
                throw new AssertionError("It %s and did not say \"%s\" but:%n%s".formatted(process.isAlive() ? "runs" : "ended with " + process.exitValue(), words, Files.readString(said)));
            }
            Program.pause();
        }
        return this;
    }

    boolean said(String words) throws IOException {
        return Files.readString(said).contains(words);
    }

    /** The printed way in for a role. */
    URI linkOf(String role) throws IOException {
        var link = Pattern.compile("(?m)^  " + role + " +(http\\S+)$").matcher(Files.readString(said));
        if (!link.find()) {
            throw new AssertionError("No link for " + role + " in:\n" + Files.readString(said));
        }
        return URI.create(link.group(1));
    }

    /** Asks it to stop, as Ctrl-C does. @return what it ended with */
    int stop() throws InterruptedException {
        process.destroy();
        return process.waitFor(PATIENCE, TimeUnit.NANOSECONDS) ? process.exitValue() : -1;
    }

    /** What it started ends with it, also where it was still building. */
    @Override public void close() {
        var children = process.descendants().toList();
        if (process.isAlive()) {
            process.destroy();
            process.onExit().orTimeout(1, TimeUnit.MINUTES).exceptionally(_ -> process.destroyForcibly()).join();
        }
        children.forEach(ProcessHandle::destroy);
    }
}

package org.wellspring.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs PostgreSQL's own programs. PostgreSQL refuses to run as root, so a root start goes through a user namespace, or,
 * where those are forbidden, through the account {@code nobody}, which then owns the folder.
 */
record Commands(List<String> prefix, Binaries binaries) {
    private static final String NOBODY = "65534";

    static Commands forHome(Path home, Binaries binaries) throws IOException {
        if (!"root".equals(System.getProperty("user.name")) || !System.getProperty("os.name").equals("Linux")) {
            return new Commands(List.of(), binaries);
        }
        if (exitCode(List.of("unshare", "-U", "true")) == 0) {
            return new Commands(List.of("unshare", "-U"), binaries);
        }
        return new Commands(List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups", "--"), binaries);
    }

    /** Hands {@code folder} to the account PostgreSQL runs as, where that is another account than ours. */
    void own(Path folder) throws IOException {
        if (prefix.size() > 2) {
            exitCode(List.of("chown", "-R", NOBODY + ":" + NOBODY, folder.toString()));
        }
    }

    int exit(String tool, String... arguments) throws IOException {
        return exitCode(line(tool, arguments));
    }

    /** @throws IOException with what the program printed, when it fails */
    void run(String tool, String... arguments) throws IOException {
        var printed = Files.createTempFile("wellspring-postgres", ".out");
        try {
            var process = new ProcessBuilder(line(tool, arguments)).redirectErrorStream(true).redirectOutput(printed.toFile()).start();
            int code = waitFor(process);
            if (code != 0) {
                throw new IOException("%s ended with %d: %s".formatted(tool, code, Files.readString(printed)));
            }
        } finally {
            Files.deleteIfExists(printed);
        }
    }

    private List<String> line(String tool, String... arguments) {
        var line = new ArrayList<>(prefix);
        line.add(binaries.tool(tool));
        line.addAll(List.of(arguments));
        return line;
    }

    private static int exitCode(List<String> line) throws IOException {
        try {
            return waitFor(new ProcessBuilder(line).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start());
        } catch (IOException notInstalled) {
            return 127;
        }
    }

    private static int waitFor(Process process) throws IOException {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while PostgreSQL worked", e);
        }
    }
}

package org.wellspring.journeys;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.wellspring.launch.Installed;

/**
 * This repository as a stranger gets it: what was committed, cloned into a folder of its own. Whatever is run there has a home in which
 * nothing lies but the caches of Maven and npm, their settings, and JDKs that somebody keeps at home.
 */
final class FreshClone implements AutoCloseable {
    private static final Path REPOSITORY = Path.of("..").toAbsolutePath().normalize();
    private static final List<String> KNOWN_AT_HOME = List.of(".m2", ".npm", ".npmrc", ".sdkman", ".jdks");

    final int port = Installed.freePort();
    final int privatePort = Installed.freePort();
    private final Path folder;
    private final Path home;

    private FreshClone(Path folder) throws IOException {
        this.folder = folder;
        this.home = Files.createDirectory(folder.resolve("home"));
        for (var known : KNOWN_AT_HOME) {
            var real = Path.of(System.getProperty("user.home"), known);
            if (Files.exists(real)) {
                Files.createSymbolicLink(home.resolve(known), real);
            }
        }
        Files.writeString(home.resolve(".gitconfig"), "[safe]\n\tdirectory = *\n");
    }

    /** @return nothing where there is nothing to clone, as in an unpacked archive, or nothing to clone with */
    static Optional<FreshClone> ofThisRepository() throws IOException {
        if (!Files.exists(REPOSITORY.resolve(".git")) || gitIsMissing()) {
            return Optional.empty();
        }
        var folder = Files.createTempDirectory("fresh-clone", PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
        var clone = new FreshClone(folder);
        clone.git(folder, "clone", "--quiet", REPOSITORY.toString(), clone.root().toString());
        return Optional.of(clone);
    }

    private static boolean gitIsMissing() {
        try {
            return new ProcessBuilder("git", "--version").redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().onExit().join().exitValue() != 0;
        } catch (IOException missing) {
            return true;
        }
    }

    Path root() {
        return folder.resolve("wellspring");
    }

    /** Runs a command of the README as it stands there, on ports that nobody else has. */
    Running run(String command) throws IOException {
        return Running.of(inside(root(), command.split(" ")), folder.resolve("said.txt"));
    }

    /** What git sees that was not committed. */
    String changed() throws IOException {
        return git(root(), "status", "--porcelain");
    }

    String commit() throws IOException {
        return git(root(), "rev-parse", "--short", "HEAD").strip();
    }

    /** What came into the home beside what was known there. */
    List<String> newAtHome() throws IOException {
        try (var all = Files.list(home)) {
            return all.map(path -> path.getFileName().toString()).filter(name -> !KNOWN_AT_HOME.contains(name) && !name.equals(".gitconfig")).toList();
        }
    }

    private String git(Path where, String... words) throws IOException {
        var process = inside(where, Stream.concat(Stream.of("git"), Stream.of(words)).toArray(String[]::new)).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes());
        if (process.onExit().join().exitValue() != 0) {
            throw new IllegalStateException(String.join(" ", words) + ": " + said);
        }
        return said;
    }

    private ProcessBuilder inside(Path where, String... words) {
        var builder = new ProcessBuilder(words).directory(where.toFile());
        var environment = builder.environment();
        environment.keySet().removeIf(name -> name.startsWith("WELLSPRING_") || name.startsWith("GIT_"));
        environment.putAll(Map.of("HOME", home.toString(), "MAVEN_OPTS", (environment.getOrDefault("MAVEN_OPTS", "") + " -Duser.home=" + home).strip(),
            "WELLSPRING_PORT", "" + port, "WELLSPRING_PRIVATE_PORT", "" + privatePort));
        return builder;
    }

    @Override public void close() throws IOException {
        try (var all = Files.walk(folder)) {
            for (var path : all.toList().reversed()) {
                Files.delete(path);
            }
        }
    }
}

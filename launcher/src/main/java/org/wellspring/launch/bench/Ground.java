package org.wellspring.launch.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.wellspring.launch.Settings;

/** A temporary folder and free ports for one installation; gone when closed. */
final class Ground implements AutoCloseable {
    private final Path folder;
    private final Settings settings;

    private Ground(Path folder, Settings settings) {
        this.folder = folder;
        this.settings = settings;
    }

    /**
     * @param programs where PostgreSQL's programs are unpacked, or will be
     * @param variables beside the folder and the ports
     */
    static Ground fresh(Path programs, Map<String, String> variables) {
        try {
            var folder = Files.createTempDirectory("wellspring-bench");
            var data = Files.createDirectories(folder.resolve("data"));
            Files.createSymbolicLink(data.resolve("postgresql"), Files.createDirectories(programs).toAbsolutePath());
            var environment = new HashMap<>(Map.of("WELLSPRING_DATA", data.toString(), "WELLSPRING_PORT", "" + freePort(), "WELLSPRING_PRIVATE_PORT", "" + freePort()));
            environment.putAll(variables);
            return new Ground(folder, Settings.fromEnvironment(Map.copyOf(environment)));
        } catch (IOException e) {
            throw new UncheckedIOException("The measurement needs a temporary folder that can be written. Set TMPDIR or -Djava.io.tmpdir to one.", e);
        }
    }

    Settings settings() {
        return settings;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override public void close() {
        try (var inside = Files.walk(folder)) {
            for (var path : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException | UncheckedIOException e) {
            System.err.println("The folder %s was left over; delete it. %s".formatted(folder, e.getMessage()));
        }
    }
}

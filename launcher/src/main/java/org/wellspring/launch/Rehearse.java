package org.wellspring.launch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/**
 * A start and a few pages in a temporary folder, for nobody. {@code ./wellspring} runs it once after a build, while Java writes
 * down what a start needs; later starts read that instead of working it out again.
 */
final class Rehearse {
    private static final List<String> OF_APP = List.of("/", "/help", "/sign-in", "/promise", "/look.css");
    private static final List<String> OF_RELAY = List.of("/panel/checkin", "/keys", "/notices", "/private.css");
    private static final int TIMES = 20;

    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    void run() throws Exception {
        var data = Files.createTempDirectory("wellspring-rehearsal");
        try {
            var settings = Settings.fromEnvironment(Map.of("WELLSPRING_DATA", data.toString(), "WELLSPRING_PORT", freePort(), "WELLSPRING_PRIVATE_PORT", freePort()));
            try (var _ = new Serve(settings, Clock.systemUTC()).start(Serve.Halves.BOTH).running()) {
                for (int time = 0; time < TIMES; time++) {
                    read(settings.app().url(), OF_APP);
                    read(settings.relay().url(), OF_RELAY);
                }
            }
        } finally {
            Folder.delete(data);
        }
    }

    private void read(URI half, List<String> pages) throws IOException, InterruptedException {
        for (var page : pages) {
            http.send(HttpRequest.newBuilder(half.resolve(page)).header("Accept-Encoding", "gzip").build(), HttpResponse.BodyHandlers.discarding());
        }
    }

    private static String freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return Integer.toString(socket.getLocalPort());
        }
    }
}

package org.wellspring.notifications.push;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A push service on the loopback address: keeps what it was handed, as bytes. */
public final class PushService implements AutoCloseable {
    private final HttpServer server;
    private final BlockingQueue<Pushed> pushed = new LinkedBlockingQueue<>();
    private volatile int answer = 201;

    /** @param body as it came, still encrypted */
    public record Pushed(String path, Map<String, List<String>> headers, byte[] body) {
        public String header(String name) {
            return headers.get(name).getFirst();
        }
    }

    private PushService(HttpServer server) {
        this.server = server;
    }

    public static PushService open() {
        try {
            var server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
            var service = new PushService(server);
            server.createContext("/", exchange -> {
                service.pushed.add(new Pushed(exchange.getRequestURI().getPath(), Map.copyOf(exchange.getRequestHeaders()), exchange.getRequestBody().readAllBytes()));
                exchange.sendResponseHeaders(service.answer, -1);
                exchange.close();
            });
            server.start();
            return service;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public URI endpoint(String token) {
        return URI.create("http://127.0.0.1:%d/push/%s".formatted(server.getAddress().getPort(), token));
    }

    public void answer(int status) {
        answer = status;
    }

    /** Waits at most ten seconds for the next push. */
    public Pushed next() throws InterruptedException {
        var next = pushed.poll(10, TimeUnit.SECONDS);
        if (next == null) {
            throw new AssertionError("Nothing was pushed within ten seconds.");
        }
        return next;
    }

    public void empty() {
        pushed.clear();
        answer = 201;
    }

    public int waiting() {
        return pushed.size();
    }

    @Override public void close() {
        server.stop(0);
    }
}

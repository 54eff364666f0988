package org.wellspring;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.wellspring.figures.Week;
import org.wellspring.privacy.spi.Declaration;
import org.wellspring.privacy.spi.SignedDocument;
import tools.jackson.databind.json.JsonMapper;

/**
 * The other half as this half sees it over HTTP: signs documents with a key of its own, and publishes a notice for whatever is
 * declared. It counts nothing; a test says what a release holds. The real relay meets this half in the launcher's tests.
 */
public final class RelayForTests {
    private static final JsonMapper JSON = new JsonMapper();

    private final KeyPair key = ed25519();
    private final HttpServer server;
    private final List<SignedDocument> notices = new ArrayList<>();
    private final List<SignedDocument> releases = new ArrayList<>();
    private final List<SignedDocument> declared = new ArrayList<>();
    private final List<SignedDocument> stocks = new ArrayList<>();
    private final List<SignedDocument> papers = new ArrayList<>();
    private volatile boolean away;
    private volatile boolean losesAnswers;
    private volatile String refusal = "";

    private RelayForTests() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    /** Starts one beside a test context; see {@link WithRelay}. */
    public static final class Beside implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        @Override public void initialize(ConfigurableApplicationContext context) {
            try {
                var relay = new RelayForTests();
                context.getBeanFactory().registerSingleton("relayForTests", relay);
                context.addApplicationListener(event -> {
                    if (event instanceof org.springframework.context.event.ContextClosedEvent) {
                        relay.server.stop(0);
                    }
                });
                context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("relay-for-tests",
                    Map.of("wellspring.relay-url", "http://localhost:" + relay.server.getAddress().getPort())));
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** Forgets everything but its key. */
    public RelayForTests anew() {
        List.of(notices, releases, declared, stocks, papers).forEach(List::clear);
        return away(false).losesAnswers(false).refuses("");
    }

    public RelayForTests away(boolean now) {
        away = now;
        return this;
    }

    /** It takes a declaration, but its answer never arrives. */
    public RelayForTests losesAnswers(boolean now) {
        losesAnswers = now;
        return this;
    }

    /** @param because what it answers every declaration with; empty to take them again */
    public RelayForTests refuses(String because) {
        refusal = because;
        return this;
    }

    /** What its {@code number}th declaration says, from 0. */
    public Declaration declaration(int number) {
        return JSON.readValue(declared.get(number).payloadBytes(), Declaration.class);
    }

    /** Every declaration that arrived, refused ones too. */
    public List<SignedDocument> declared() {
        return List.copyOf(declared);
    }

    /** Every stock of cards that arrived, refused ones too. */
    public List<SignedDocument> stocks() {
        return List.copyOf(stocks);
    }

    /** Every sheet of paper slips that arrived, refused ones too. */
    public List<SignedDocument> papers() {
        return List.copyOf(papers);
    }

    public List<SignedDocument> notices() {
        return notices;
    }

    public List<SignedDocument> releases() {
        return releases;
    }

    /** A release of {@code week} under the notice that holds it, with nothing in it yet. */
    public ReleaseDraft draft(Week week) {
        var notice = notices.stream().filter(one -> new String(one.payloadBytes(), StandardCharsets.UTF_8).contains("\"monday\":\"" + week + "\"")).findFirst();
        return new ReleaseDraft(releases.size() + 1, releases.isEmpty() ? "" : releases.getLast().head(), week, notice.map(SignedDocument::head).orElse("0".repeat(64)));
    }

    public SignedDocument publish(ReleaseDraft draft) {
        var release = sign(draft.fields);
        releases.add(release);
        return release;
    }

    public SignedDocument sign(Map<String, Object> fields) {
        return SignedDocument.sign(JSON.writeValueAsBytes(fields), key.getPrivate());
    }

    public String publicKey() {
        var encoded = key.getPublic().getEncoded();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOfRange(encoded, encoded.length - 32, encoded.length));
    }

    /** Plain JSON values, so that a test can break any of them. */
    public static final class ReleaseDraft {
        public final Map<String, Object> fields = new LinkedHashMap<>();

        ReleaseDraft(int number, String previous, Week week, String notice) {
            fields.putAll(Map.of("v", 1, "number", number, "previous", previous, "monday", week.toString(), "notice", notice));
            for (var list : List.of("figures", "bands", "asks", "did")) {
                fields.put(list, new ArrayList<Map<String, Object>>());
            }
            fields.put("ledger", Map.of("charged", "0.0133", "spent52", "0.2533"));
        }

        public ReleaseDraft figure(String wave, String kind, String leaf, int eligible, String sigma2, long notHeavy, long heavy) {
            return add("figures", Map.of("wave", wave, "kind", kind, "leaf", leaf, "eligible", eligible, "indicator", "heavy", "sigma2", sigma2, "cells", List.of(notHeavy, heavy)));
        }

        /** What a survey tells of one statement. */
        public ReleaseDraft statement(String wave, String leaf, int eligible, String indicator, String sigma2, long no, long yes) {
            return add("figures", Map.of("wave", wave, "kind", "battery", "leaf", leaf, "eligible", eligible, "indicator", indicator, "sigma2", sigma2, "cells", List.of(no, yes)));
        }

        public ReleaseDraft band(String leaf, String kind, String band) {
            return add("bands", Map.of("leaf", leaf, "kind", kind, "band", band));
        }

        public ReleaseDraft ask(String leaf, String ask, String band) {
            return add("asks", Map.of("leaf", leaf, "ask", ask, "band", band));
        }

        public ReleaseDraft did(String leaf, String ask, String verdict) {
            return add("did", Map.of("leaf", leaf, "ask", ask, "verdict", verdict));
        }

        /** What clients said; only the week that closes a quarter may tell it. */
        public ReleaseDraft clients(Map<String, Object> line) {
            fields.computeIfAbsent("clients", _ -> new ArrayList<Map<String, Object>>());
            return add("clients", line);
        }

        public ReleaseDraft with(String field, Object value) {
            fields.put(field, value);
            return this;
        }

        @SuppressWarnings("unchecked")
        private ReleaseDraft add(String list, Map<String, Object> line) {
            ((List<Map<String, Object>>) fields.get(list)).add(line);
            return this;
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (away) {
                return;
            }
            var path = exchange.getRequestURI().getPath();
            switch (path) {
                case "/keys" -> send(exchange, 200, Map.of("relay", publicKey()));
                case "/notices" -> send(exchange, 200, notices);
                case "/releases" -> send(exchange, 200, releases.subList(Integer.parseInt(exchange.getRequestURI().getQuery().replace("after=", "")), releases.size()));
                case "/declarations" -> declare(exchange);
                case "/stocks" -> stock(exchange);
                case "/papers" -> papers(exchange);
                default -> send(exchange, 404, Map.of());
            }
        }
    }

    private void declare(HttpExchange exchange) throws IOException {
        var declaration = JSON.readValue(exchange.getRequestBody().readAllBytes(), SignedDocument.class);
        declared.add(declaration);
        if (!refusal.isEmpty()) {
            send(exchange, 409, Map.of("detail", refusal));
            return;
        }
        notices.add(notice(declaration));
        if (!losesAnswers) {
            send(exchange, 200, notices.getLast());
        }
    }

    private void stock(HttpExchange exchange) throws IOException {
        stocks.add(JSON.readValue(exchange.getRequestBody().readAllBytes(), SignedDocument.class));
        send(exchange, refusal.isEmpty() ? 200 : 422, refusal.isEmpty() ? Map.of("stock", "", "quarter", "", "closes", "") : Map.of("detail", refusal));
    }

    private void papers(HttpExchange exchange) throws IOException {
        papers.add(JSON.readValue(exchange.getRequestBody().readAllBytes(), SignedDocument.class));
        var first = papers.getFirst().head().equals(papers.getLast().head());
        if (!losesAnswers) {
            send(exchange, first ? 200 : 409, first ? Map.of("monday", "", "slips", 0, "closes", "") : Map.of("detail", "Another document has this week."));
        }
    }

    private SignedDocument notice(SignedDocument declaration) {
        var payload = JSON.readTree(declaration.payloadBytes());
        var sealing = new LinkedHashMap<String, String>();
        payload.path("weeks").forEach(week -> sealing.put(week.path("monday").asString(), publicKey()));
        return sign(new LinkedHashMap<>(Map.of("v", 1, "number", notices.size() + 1, "previous", notices.isEmpty() ? "" : notices.getLast().head(), "declaration", payload, "sealing", sealing)));
    }

    private static void send(HttpExchange exchange, int status, Object body) throws IOException {
        var bytes = JSON.writeValueAsBytes(body);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private static KeyPair ed25519() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

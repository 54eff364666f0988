package org.wellspring.privacy.relay;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.wellspring.platform.Installation;
import org.wellspring.privacy.spi.SignedDocument;
import org.wellspring.privacy.trust.Untrusted;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Plain requests to the relay: no cookie, no redirect, bounded in time and size. */
@Component
class RelayHttp {
    /** Room for the notices of some years of an organisation of a hundred thousand. */
    private static final int MOST_BYTES = 512 << 20;

    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
        .followRedirects(HttpClient.Redirect.NEVER).connectTimeout(Duration.ofSeconds(5)).build();
    private final JsonMapper json;
    private final String relay;

    RelayHttp(Installation installation, JsonMapper json) {
        this.relay = installation.relayUrl().toString().replaceAll("/+$", "");
        this.json = json;
    }

    String key() throws IOException {
        return read(get("/keys"), new TypeReference<Map<String, String>>() {}).getOrDefault("relay", "");
    }

    List<SignedDocument> notices() throws IOException {
        return read(get("/notices"), new TypeReference<>() {});
    }

    List<SignedDocument> releasesAfter(int number) throws IOException {
        return read(get("/releases?after=" + number), new TypeReference<>() {});
    }

    Answer declare(SignedDocument declaration) throws IOException {
        return post("/declarations", declaration);
    }

    Answer stock(SignedDocument stock) throws IOException {
        return post("/stocks", stock);
    }

    Answer papers(SignedDocument sheet) throws IOException {
        return post("/papers", sheet);
    }

    private Answer post(String path, SignedDocument document) throws IOException {
        var request = to(path).header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofByteArray(json.writeValueAsBytes(document))).build();
        var answer = send(request);
        return new Answer(answer.statusCode(), detail(answer.body()));
    }

    /** @param detail why it was refused, in the relay's words; empty when it gave none */
    record Answer(int status, String detail) {}

    private byte[] get(String path) throws IOException {
        var answer = send(to(path).GET().build());
        if (answer.statusCode() != 200) {
            throw new IOException("The relay answered %s with status %d.".formatted(path, answer.statusCode()));
        }
        return answer.body();
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(relay + path)).timeout(Duration.ofSeconds(60)).header("Accept", "application/json");
    }

    private HttpResponse<byte[]> send(HttpRequest request) throws IOException {
        try {
            return client.send(request, HttpResponse.BodyHandlers.limiting(HttpResponse.BodyHandlers.ofByteArray(), MOST_BYTES));
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IOException("The request was stopped.", stopping);
        }
    }

    private <T> T read(byte[] body, TypeReference<T> type) {
        try {
            return json.readValue(body, type);
        } catch (JacksonException notThat) {
            throw new Untrusted("The relay's answer is not the JSON of the protocol. See that the two halves are of versions that fit.");
        }
    }

    private String detail(byte[] problem) {
        try {
            return json.readTree(problem).path("detail").asString("");
        } catch (JacksonException notAProblem) {
            return "";
        }
    }
}

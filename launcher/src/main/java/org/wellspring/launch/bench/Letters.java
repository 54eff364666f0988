package org.wellspring.launch.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** Posts JSON to one half over connections that stay open. */
record Letters(URI half) {
    private static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** @return the status */
    int post(String path, byte[] json) {
        var request = HttpRequest.newBuilder(half.resolve(path)).header("Content-Type", "application/json").POST(HttpRequest.BodyPublishers.ofByteArray(json)).build();
        try {
            return HTTP.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            throw new IllegalStateException("No answer from " + path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    void mustBeTaken(String path, byte[] json) {
        int status = post(path, json);
        if (status != 200) {
            throw new IllegalStateException("%s was answered with %d.".formatted(path, status));
        }
    }
}

package org.wellspring.launch.bench;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

/** One person's browser as both halves see it: asks for gzip, keeps the app's cookies and form token, shows the relay none. */
final class Browser {
    private static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).followRedirects(HttpClient.Redirect.NEVER)
        .connectTimeout(Duration.ofSeconds(10)).executor(Executors.newVirtualThreadPerTaskExecutor()).build();
    private static final Pattern TOKEN = Pattern.compile("name=\"csrf-token\" content=\"([^\"]+)\" data-header=\"([^\"]+)\"");

    private final URI app;
    private final Map<String, String> cookies = new ConcurrentHashMap<>();
    private String token = "";
    private String header = "X-CSRF-TOKEN";

    Browser(URI app) {
        this.app = app;
    }

    /** The bytes as they were transferred, gzipped or not. */
    HttpResponse<byte[]> get(URI address, String... headers) {
        var builder = request(address).GET();
        return send(headers.length == 0 ? builder : builder.headers(headers));
    }

    HttpResponse<byte[]> page(String path) {
        var answer = get(app.resolve(path));
        var found = TOKEN.matcher(text(answer));
        if (found.find()) {
            token = found.group(1);
            header = found.group(2);
        }
        return answer;
    }

    HttpResponse<byte[]> post(URI address, String type, byte[] body) {
        var builder = request(address).header("Content-Type", type).POST(BodyPublishers.ofByteArray(body));
        return send(ours(address) ? builder.header(header, token) : builder);
    }

    static String text(HttpResponse<byte[]> answer) {
        try (InputStream bytes = new java.io.ByteArrayInputStream(answer.body());
             var plain = answer.headers().firstValue("content-encoding").filter("gzip"::equals).isPresent() ? new GZIPInputStream(bytes) : bytes) {
            return new String(plain.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("An answer could not be unpacked.", e);
        }
    }

    private boolean ours(URI address) {
        return address.getPort() == app.getPort();
    }

    private HttpRequest.Builder request(URI address) {
        var builder = HttpRequest.newBuilder(address).header("Accept-Language", "en").header("Accept-Encoding", "gzip").timeout(Duration.ofSeconds(60));
        if (ours(address) && !cookies.isEmpty()) {
            builder.header("Cookie", cookies.entrySet().stream().map(cookie -> cookie.getKey() + "=" + cookie.getValue()).collect(Collectors.joining("; ")));
        }
        return builder;
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request) {
        try {
            var answer = HTTP.send(request.build(), BodyHandlers.ofByteArray());
            answer.headers().allValues("set-cookie").forEach(line -> {
                var pair = line.split(";", 2)[0].split("=", 2);
                cookies.put(pair[0], pair.length > 1 ? pair[1] : "");
            });
            return answer;
        } catch (IOException e) {
            throw new IllegalStateException("No answer: " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}

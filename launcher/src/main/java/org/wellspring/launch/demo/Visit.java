package org.wellspring.launch.demo;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One person's browser, as far as the server can tell: cookies, forms, the token that proves a form came from its page. */
public final class Visit {
    private static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).followRedirects(HttpClient.Redirect.NEVER).build();
    private static final Pattern TOKEN = Pattern.compile("name=\"csrf-token\" content=\"([^\"]+)\" data-header=\"([^\"]+)\"");

    private final URI app;
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private String token = "";
    private String header = "X-CSRF-TOKEN";

    public Visit(URI app) {
        this.app = app;
    }

    /** Opens the one-time link and presses its button. */
    public Visit enter(URI link) {
        page(link.getPath());
        var entered = form(link.getPath(), Map.of());
        if (entered.statusCode() != 302) {
            throw new IllegalStateException("A one-time link was not taken: " + entered.statusCode());
        }
        return this;
    }

    public String page(String path) {
        var answer = send(request(path).GET());
        var found = TOKEN.matcher(answer.body());
        if (found.find()) {
            token = found.group(1);
            header = found.group(2);
        }
        return answer.body();
    }

    public HttpResponse<String> form(String path, Map<String, String> fields) {
        return form(path, List.copyOf(fields.entrySet()));
    }

    /** @param fields some may come several times, as ticked boxes do */
    public HttpResponse<String> form(String path, List<Map.Entry<String, String>> fields) {
        var body = fields.stream().map(f -> encoded(f.getKey()) + "=" + encoded(f.getValue())).collect(Collectors.joining("&"));
        return send(request(path).header("Content-Type", "application/x-www-form-urlencoded").header(header, token).POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    public HttpResponse<String> json(String path, String body) {
        return send(request(path).header("Content-Type", "application/json").header(header, token).POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    public static HttpResponse<String> post(URI address, byte[] body) {
        return exchange(HttpRequest.newBuilder(address).header("Content-Type", "application/json").POST(HttpRequest.BodyPublishers.ofByteArray(body)).build());
    }

    public static String read(URI address) {
        return exchange(HttpRequest.newBuilder(address).GET().build()).body();
    }

    private HttpRequest.Builder request(String path) {
        var builder = HttpRequest.newBuilder(app.resolve(path)).header("Accept-Language", "en");
        if (!cookies.isEmpty()) {
            builder.header("Cookie", cookies.entrySet().stream().map(c -> c.getKey() + "=" + c.getValue()).collect(Collectors.joining("; ")));
        }
        return builder;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        var answer = exchange(request.build());
        answer.headers().allValues("set-cookie").forEach(line -> {
            var pair = line.split(";", 2)[0].split("=", 2);
            cookies.put(pair[0], pair.length > 1 ? pair[1] : "");
        });
        return answer;
    }

    private static HttpResponse<String> exchange(HttpRequest request) {
        try {
            return HTTP.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException("No answer from " + request.uri().getPath(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

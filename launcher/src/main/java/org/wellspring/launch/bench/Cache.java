package org.wellspring.launch.bench;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A browser's cache: keeps what it may, asks first where it must, and remembers how many bytes each address cost in a visit. */
final class Cache {
    private final Browser browser;
    private final Map<URI, HttpResponse<byte[]>> kept = new HashMap<>();
    private Map<URI, Integer> transferred = new LinkedHashMap<>();

    Cache(Browser browser) {
        this.browser = browser;
    }

    /** What the address holds; from the network where the cache may not answer. Once in a visit. */
    HttpResponse<byte[]> open(URI address) {
        var before = kept.get(address);
        if (before != null && (transferred.containsKey(address) || control(before).contains("max-age=31536000"))) {
            return before;
        }
        var answer = browser.get(address, condition(before));
        transferred.put(address, answer.body().length);
        if (answer.statusCode() == 304 && before != null) {
            return before;
        }
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("%s was answered with %d.".formatted(address.getPath(), answer.statusCode()));
        }
        kept.put(address, answer);
        return answer;
    }

    /** What this visit transferred so far, in bytes of body; the next visit begins. */
    Map<URI, Integer> visited() {
        var done = transferred;
        transferred = new LinkedHashMap<>();
        return done;
    }

    private static String[] condition(@Nullable HttpResponse<byte[]> before) {
        if (before == null || control(before).contains("no-store")) {
            return new String[0];
        }
        return header(before, "etag").map(tag -> new String[] {"If-None-Match", tag})
            .or(() -> header(before, "last-modified").map(day -> new String[] {"If-Modified-Since", day})).orElseGet(() -> new String[0]);
    }

    private static String control(HttpResponse<byte[]> answer) {
        return header(answer, "cache-control").orElse("");
    }

    private static Optional<String> header(HttpResponse<byte[]> answer, String name) {
        return answer.headers().firstValue(name);
    }
}

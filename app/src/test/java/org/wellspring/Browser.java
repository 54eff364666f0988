package org.wellspring;

import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/**
 * Somebody's browser without a screen: keeps their cookies from one page to the next, and sends with each form the token that a
 * page of ours gave it.
 */
public final class Browser {
    private static final Pattern TOKEN = Pattern.compile("<meta name=\"csrf-token\" content=\"([^\"]+)\"");

    private final MockMvcTester http;
    private final Map<String, Cookie> cookies = new LinkedHashMap<>();
    private @Nullable String token;

    public Browser(MockMvcTester http) {
        this.http = http;
    }

    /** Signs in by a one-time link, as its reader would: opens it and presses the button. */
    public Browser enter(URI link) {
        var entered = post(link.getPath());
        if (entered.getResponse().getStatus() != 302) {
            throw new IllegalStateException("The link let nobody in: " + entered.getResponse().getStatus());
        }
        return this;
    }

    public MvcTestResult get(String address) {
        return send(http.get().uri(URI.create(address)));
    }

    /** @param namesAndValues the form's fields in turns: name, value, name, value */
    public MvcTestResult post(String address, String... namesAndValues) {
        var request = http.post().uri(URI.create(address)).param("_csrf", token());
        for (int i = 0; i + 1 < namesAndValues.length; i += 2) {
            request = request.param(namesAndValues[i], namesAndValues[i + 1]);
        }
        return send(request);
    }

    /** Sends an empty form with a token of the caller's choice, right or wrong. */
    public MvcTestResult postWithToken(String address, String chosen) {
        return send(http.post().uri(URI.create(address)).param("_csrf", chosen));
    }

    /** Sends what a page's script would. */
    public MvcTestResult postJson(String address, String body) {
        return send(http.post().uri(URI.create(address)).header("X-XSRF-TOKEN", token()).contentType(MediaType.APPLICATION_JSON).content(body));
    }

    /** Sends a file in a form. */
    public MvcTestResult upload(String address, String field, String name, byte[] file, String... namesAndValues) {
        var request = http.post().uri(URI.create(address)).multipart().file(new MockMultipartFile(field, name, "text/csv", file)).param("_csrf", token());
        for (int i = 0; i + 1 < namesAndValues.length; i += 2) {
            request = request.param(namesAndValues[i], namesAndValues[i + 1]);
        }
        return send(request);
    }

    /** The session's cookie, when there is a session. */
    public Optional<Cookie> session() {
        return Optional.ofNullable(cookies.get("wellspring"));
    }

    public Cookie[] cookies() {
        return cookies.values().toArray(Cookie[]::new);
    }

    /** The page as text. */
    public static String body(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    /** What the forms of this browser carry against forgery. */
    public String token() {
        if (token == null) {
            var page = TOKEN.matcher(body(get("/language")));
            token = page.find() ? page.group(1) : "";
        }
        return token;
    }

    private MvcTestResult send(MockMvcTester.MockMvcRequestBuilder request) {
        return keep((cookies.isEmpty() ? request : request.cookie(cookies())).exchange());
    }

    private MvcTestResult send(MockMvcTester.MockMultipartMvcRequestBuilder request) {
        return keep((cookies.isEmpty() ? request : request.cookie(cookies())).exchange());
    }

    private MvcTestResult keep(MvcTestResult result) {
        for (var cookie : result.getResponse().getCookies()) {
            if (cookie.getMaxAge() == 0) {
                cookies.remove(cookie.getName());
            } else {
                cookies.put(cookie.getName(), cookie);
            }
        }
        return result;
    }
}

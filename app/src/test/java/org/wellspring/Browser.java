package org.wellspring;

import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Somebody's browser without a screen: keeps their cookies from one page to the next. */
public final class Browser {
    private final MockMvcTester http;
    private final List<Cookie> cookies = new ArrayList<>();

    public Browser(MockMvcTester http) {
        this.http = http;
    }

    /** Signs in by a one-time link, as its reader would: opens it and presses the button. */
    public Browser enter(URI link) {
        post(link.getPath());
        return this;
    }

    public MvcTestResult get(String address) {
        var request = http.get().uri(URI.create(address));
        return keep((cookies.isEmpty() ? request : request.cookie(cookies.toArray(Cookie[]::new))).exchange());
    }

    /** @param namesAndValues the form's fields in turns: name, value, name, value */
    public MvcTestResult post(String address, String... namesAndValues) {
        var request = http.post().uri(URI.create(address)).with(SecurityMockMvcRequestPostProcessors.csrf());
        for (int i = 0; i + 1 < namesAndValues.length; i += 2) {
            request = request.param(namesAndValues[i], namesAndValues[i + 1]);
        }
        return keep((cookies.isEmpty() ? request : request.cookie(cookies.toArray(Cookie[]::new))).exchange());
    }

    public List<Cookie> cookies() {
        return List.copyOf(cookies);
    }

    private MvcTestResult keep(MvcTestResult result) {
        Arrays.stream(result.getResponse().getCookies()).filter(cookie -> cookie.getName().equals("wellspring")).forEach(cookie -> {
            cookies.removeIf(old -> old.getName().equals(cookie.getName()));
            if (cookie.getMaxAge() != 0) {
                cookies.add(cookie);
            }
        });
        return result;
    }
}

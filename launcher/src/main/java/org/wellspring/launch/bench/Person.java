package org.wellspring.launch.bench;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.wellspring.figures.Week;
import org.wellspring.launch.Settings;
import org.wellspring.relay.device.Device;
import org.wellspring.relay.device.Says;
import tools.jackson.databind.json.JsonMapper;

/** Somebody who works there, with a browser that is signed in and a device that keeps tokens. */
final class Person {
    private static final JsonMapper JSON = new JsonMapper();

    private final Settings settings;
    private final URI link;
    private final Map<Week, Device> weeks = new LinkedHashMap<>();
    private byte[] request = {};
    private boolean signed;
    final Browser browser;

    /** @param link signs them in, once */
    Person(Settings settings, URI link) {
        this.settings = settings;
        this.link = link;
        this.browser = new Browser(settings.app().url());
    }

    void signIn() {
        browser.page(link.getPath());
        var entered = browser.post(settings.app().url().resolve(link.getPath()), "application/x-www-form-urlencoded", new byte[0]);
        if (entered.statusCode() != 302) {
            throw new IllegalStateException("A one-time link was answered with " + entered.statusCode());
        }
        browser.page("/");
    }

    /** Blinds tokens for every week on offer, as a phone does before it asks. */
    void blind(Keyring keyring) {
        for (var offered : JSON.readTree(Browser.text(browser.get(settings.app().url().resolve("/ballot/tokens")))).path("weeks")) {
            var week = Week.parse(offered.get("monday").stringValue());
            weeks.put(week, Device.withFreshTokens(keyring.of(week, offered.get("leaf").stringValue()), ThreadLocalRandom.current()));
        }
        request = JSON.writeValueAsBytes(Map.of("weeks", weeks.entrySet().stream().map(week -> Map.of("monday", week.getKey().toString(),
            "leafBlinded", week.getValue().leafBlinded(), "admissionBlinded", week.getValue().admissionBlinded())).toList()));
    }

    /** Asks for the signatures; asking again costs the server the same and gives the same. */
    HttpResponse<byte[]> askForSignatures() {
        return browser.post(settings.app().url().resolve("/ballot/tokens"), "application/json", request);
    }

    /** Unblinds the open week's tokens the first time. */
    void take(HttpResponse<byte[]> answer) {
        if (!signed) {
            var now = weeks.entrySet().iterator().next();
            for (var week : JSON.readTree(Browser.text(answer)).path("weeks")) {
                if (week.get("monday").stringValue().equals(now.getKey().toString())) {
                    now.getValue().receive(week.get("leafSignature").stringValue(), week.get("admissionSignature").stringValue());
                    signed = true;
                }
            }
        }
    }

    /** The next envelope of the open week. */
    HttpResponse<byte[]> send(String... kinds) {
        var device = weeks.values().iterator().next();
        return browser.post(settings.relay().url().resolve("/envelopes"), "application/json", device.envelope(new Says(Map.of(), List.of(kinds), List.of(), Map.of())).body());
    }

    HttpResponse<byte[]> app(String path) {
        return browser.page(path);
    }

    HttpResponse<byte[]> relay(String path) {
        return browser.get(settings.relay().url().resolve(path));
    }
}

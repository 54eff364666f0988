package org.wellspring.launch.bench;

import java.io.PrintStream;
import java.net.URI;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.wellspring.launch.Settings;

/** What a phone transfers: bytes of bodies as they cross the wire, gzipped where the server gzips. */
final class SizeBench {
    private static final int FIRST = 100_000;
    private static final int LATER = 20_000;
    private static final int SHOWN = 12;
    private static final Pattern PUBLISHED = Pattern.compile("\"(/[^\"]+)\":");

    private final Settings settings;
    private final Person person;
    private final PrintStream out;
    private final Table sums = new Table("What a phone transfers, bytes of body as sent", "visit", "requests", "bytes", "budget");

    SizeBench(Town town, PrintStream out) {
        this.settings = town.ground().settings();
        this.person = town.people().getFirst();
        this.out = out;
    }

    void run() {
        var cache = new Cache(person.browser);
        var reading = new Reading(cache);
        today(reading, cache);
        sum("Today, first visit, with its frame", cache.visited(), FIRST, true);
        locking(reading, cache);
        sum("then, once a device is one's own: what locks and sends", cache.visited(), 0, true);
        kept(cache);
        sum("in the background, once: pages kept for when there is no network", cache.visited(), 0, false);
        today(reading, cache);
        asked(cache);
        sum("Today, a later visit", cache.visited(), LATER, false);
        page(reading, cache, "/support");
        page(reading, cache, "/help");
        page(reading, cache, "/say");
        var fresh = new Cache(new Browser(settings.app().url()));
        new Reading(fresh).open(app("/help"));
        sum("Help, first visit, signed out", fresh.visited(), FIRST, false);
        sums.print(out);
    }

    private void today(Reading reading, Cache cache) {
        reading.open(app("/"));
        cache.open(relay("/config.json"));
        cache.open(relay("/messages/en.json"));
        cache.open(relay("/icons.svg"));
    }

    private void locking(Reading reading, Cache cache) {
        asked(cache);
        reading.open(relay("/blind.js"));
        reading.later().stream().filter(module -> module.getPath().matches(".*/(token|envelope)-[^/]*")).toList().forEach(reading::open);
    }

    private void asked(Cache cache) {
        cache.open(relay("/keys"));
        cache.open(relay("/notices"));
        cache.open(app("/ballot/tokens"));
    }

    /** What the two workers fetch, as their sources say. */
    private void kept(Cache cache) {
        cache.open(app("/sw.js"));
        cache.open(relay("/sw.js"));
        for (var language : new String[] {"en", "de", "es", "ar"}) {
            cache.open(app("/help?lang=" + language + "&saved=true"));
            cache.open(app("/help/phrases?lang=" + language));
        }
        PUBLISHED.matcher(Browser.text(person.relay("/manifest.json"))).results().map((MatchResult found) -> found.group(1))
            .filter(path -> !path.matches(".*\\.(txt|png)|/atkinson-latin-ext.*")).forEach(path -> cache.open(relay(path)));
    }

    private void page(Reading reading, Cache cache, String path) {
        reading.open(app(path));
        sum("a later page: " + path, cache.visited(), LATER, false);
    }

    private void sum(String visit, Map<URI, Integer> transferred, int budget, boolean listed) {
        int bytes = transferred.values().stream().mapToInt(Integer::intValue).sum();
        sums.line(visit, transferred.size(), bytes, budget == 0 ? "" : bytes <= budget ? "%,d: within".formatted(budget) : "%,d: OVER".formatted(budget));
        if (listed) {
            var table = new Table("Heaviest of: " + visit, "address", "bytes");
            transferred.entrySet().stream().sorted(Map.Entry.<URI, Integer>comparingByValue().reversed()).limit(SHOWN)
                .forEach(one -> table.line((one.getKey().getPort() == settings.app().port() ? "app   " : "relay ") + one.getKey().getPath(), one.getValue()));
            table.print(out);
        }
    }

    private URI app(String path) {
        return settings.app().url().resolve(path);
    }

    private URI relay(String path) {
        return settings.relay().url().resolve(path);
    }
}

package org.wellspring.launch.person;

import java.net.URI;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.wellspring.figures.Week;
import org.wellspring.launch.demo.Visit;
import org.wellspring.relay.device.Device;
import org.wellspring.relay.device.Says;
import org.wellspring.relay.device.WeekKeys;
import org.wellspring.relay.signed.SignedDocument;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A phone of one's own: fetches tokens in one request, as all phones do, and fills the week's envelope. */
public final class Phone {
    private static final JsonMapper JSON = new JsonMapper();

    private final URI relay;
    private final RandomGenerator random;
    private final Map<Week, Device> weeks = new HashMap<>();

    public Phone(URI relay, RandomGenerator random) {
        this.relay = relay;
        this.random = random;
    }

    /** Every notice the relay serves, oldest first. */
    public static List<SignedDocument> notices(URI relay) {
        var notices = new ArrayList<SignedDocument>();
        for (var document : JSON.readTree(Visit.read(relay.resolve("/notices")))) {
            notices.add(new SignedDocument(document.get("payload").stringValue(), document.get("signature").stringValue()));
        }
        return notices;
    }

    /** Fetches the tokens of every offered week it lacks. */
    public void fetchTokens(Visit visit, List<SignedDocument> notices) {
        var fresh = blind(visit, notices);
        if (!fresh.isEmpty()) {
            receive(fresh, JSON.readTree(visit.json("/ballot/tokens", request(fresh)).body()).path("weeks"));
        }
    }

    /** Blinds tokens for every offered week it lacks, and keeps none of them. */
    public Map<Week, Device> blind(Visit visit, List<SignedDocument> notices) {
        var fresh = new HashMap<Week, Device>();
        for (var offered : JSON.readTree(visit.page("/ballot/tokens")).path("weeks")) {
            var monday = monday(offered);
            if (!weeks.containsKey(monday)) {
                fresh.put(monday, Device.withFreshTokens(keys(notices, monday, offered.get("leaf").stringValue()), random));
            }
        }
        return fresh;
    }

    /** What is posted to have these tokens signed. */
    public static String request(Map<Week, Device> fresh) {
        return JSON.writeValueAsString(Map.of("weeks", fresh.entrySet().stream().map(week -> Map.of("monday", week.getKey().toString(),
            "leafBlinded", week.getValue().leafBlinded(), "admissionBlinded", week.getValue().admissionBlinded())).toList()));
    }

    public Set<Week> weeks() {
        return Set.copyOf(weeks.keySet());
    }

    public Device device(Week week) {
        return Optional.ofNullable(weeks.get(week)).orElseThrow(() -> new NoSuchElementException("This phone has no tokens for the week of " + week));
    }

    /** Sends the week's next envelope, which replaces the ones before. */
    public HttpResponse<String> send(Week week, Says says) {
        return Visit.post(relay.resolve("/envelopes"), device(week).envelope(says).body());
    }

    private void receive(Map<Week, Device> fresh, JsonNode signed) {
        for (var week : signed) {
            if (!week.path("taken").booleanValue(false)) {
                var device = fresh.get(monday(week));
                device.receive(week.get("leafSignature").stringValue(), week.get("admissionSignature").stringValue());
                weeks.put(monday(week), device);
            }
        }
    }

    private static WeekKeys keys(List<SignedDocument> notices, Week week, String leaf) {
        return notices.reversed().stream().flatMap(notice -> in(notice, week, leaf)).findFirst()
            .orElseThrow(() -> new NoSuchElementException("No notice names the week of " + week));
    }

    private static Stream<WeekKeys> in(SignedDocument notice, Week week, String leaf) {
        try {
            return Stream.of(WeekKeys.in(notice, week, leaf));
        } catch (NoSuchElementException anotherBundle) {
            return Stream.empty();
        }
    }

    private static Week monday(JsonNode week) {
        return Week.of(LocalDate.parse(week.get("monday").stringValue()));
    }
}

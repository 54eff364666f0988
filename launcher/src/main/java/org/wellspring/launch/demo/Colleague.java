package org.wellspring.launch.demo;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.wellspring.figures.Week;
import org.wellspring.platform.PersonId;
import org.wellspring.relay.device.Device;
import org.wellspring.relay.device.Says;
import org.wellspring.relay.device.WeekKeys;
import org.wellspring.relay.signed.SignedDocument;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One of the 320, with a phone of their own that keeps tokens and a diary, as a real one would. */
final class Colleague {
    private static final JsonMapper JSON = new JsonMapper();
    /** Neighbouring seeds begin alike; the golden ratio spreads them. */
    private static final long UNLIKE_NEIGHBOURS = 0x9E3779B97F4A7C15L;

    private final PersonId id;
    private final Hospital.Ward ward;
    private final Random random;
    private final boolean usesIt;
    private final Map<Week, Device> devices = new HashMap<>();
    private final List<Integer> diary = new ArrayList<>();
    private int fetched;

    /** @param away whether this person never uses it, so that whoever looks around in their name finds a phone without history */
    Colleague(PersonId id, Hospital.Ward ward, long seed, boolean away) {
        this.id = id;
        this.ward = ward;
        this.random = new Random(seed * UNLIKE_NEIGHBOURS);
        this.usesIt = random.nextDouble() < 0.62 && !away;
    }

    PersonId id() {
        return id;
    }

    Hospital.Ward ward() {
        return ward;
    }

    /** Whether a notice names a week this phone has no tokens for. */
    boolean lacksTokens(List<SignedDocument> notices) {
        return usesIt && notices.size() > fetched;
    }

    /** Fetches the tokens of every week that a notice names and this phone lacks; in one request, as all phones do. */
    void fetchTokens(Visit visit, List<SignedDocument> notices) {
        fetched = notices.size();
        var offered = JSON.readTree(visit.page("/ballot/tokens")).path("weeks");
        var fresh = new HashMap<Week, Device>();
        for (var week : offered) {
            var monday = Week.of(java.time.LocalDate.parse(week.get("monday").stringValue()));
            if (!devices.containsKey(monday)) {
                fresh.put(monday, Device.withFreshTokens(keys(notices, monday, week.get("leaf").stringValue()), random));
            }
        }
        if (!fresh.isEmpty()) {
            var answer = visit.json("/ballot/tokens", request(fresh));
            if (answer.statusCode() != 200) {
                throw new IllegalStateException("Tokens were not signed: " + answer.statusCode());
            }
            receive(fresh, JSON.readTree(answer.body()).path("weeks"));
        }
    }

    /** A few shifts, a few taps. */
    void workAWeek(double easier) {
        int shifts = 2 + random.nextInt(3);
        for (int shift = 0; shift < shifts && usesIt; shift++) {
            if (random.nextDouble() < 0.7) {
                diary.add(random.nextDouble() < ward.heavy() * easier ? 1 : 0);
            }
        }
    }

    /** Sends the week's envelope: every phone that was opened sends one, empty if there is nothing to say. */
    void sendEnvelope(URI relay, Week week, List<String> waves, Says words) {
        var device = devices.get(week);
        if (device == null || !usesIt) {
            return;
        }
        var says = diary.isEmpty() ? words : new Says(answers(waves), words.kinds(), words.asks(), words.did());
        var answer = Visit.post(relay.resolve("/envelopes"), device.envelope(says).body());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("The relay did not take an envelope: %d %s".formatted(answer.statusCode(), answer.body()));
        }
    }

    Random random() {
        return random;
    }

    private Map<String, String> answers(List<String> waves) {
        var answers = new HashMap<String, String>();
        waves.forEach(wave -> answers.put(wave, Integer.toString(diary.get(random.nextInt(diary.size())))));
        return answers;
    }

    private static WeekKeys keys(List<SignedDocument> notices, Week week, String leaf) {
        return notices.reversed().stream().flatMap(notice -> {
            try {
                return java.util.stream.Stream.of(WeekKeys.in(notice, week, leaf));
            } catch (java.util.NoSuchElementException anotherBundle) {
                return java.util.stream.Stream.empty();
            }
        }).findFirst().orElseThrow();
    }

    private static String request(Map<Week, Device> fresh) {
        var weeks = fresh.entrySet().stream().map(e -> Map.of("monday", e.getKey().toString(),
            "leafBlinded", e.getValue().leafBlinded(), "admissionBlinded", e.getValue().admissionBlinded())).toList();
        return JSON.writeValueAsString(Map.of("weeks", weeks));
    }

    private void receive(Map<Week, Device> fresh, JsonNode signed) {
        for (var week : signed) {
            var monday = Week.of(java.time.LocalDate.parse(week.get("monday").stringValue()));
            var device = fresh.get(monday);
            device.receive(week.get("leafSignature").stringValue(), week.get("admissionSignature").stringValue());
            devices.put(monday, device);
        }
    }
}

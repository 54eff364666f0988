package org.wellspring.relay;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.wellspring.figures.Week;
import org.wellspring.figures.grid.Calendar;
import org.wellspring.figures.grid.Profile;
import org.wellspring.relay.device.Device;
import org.wellspring.relay.device.WeekKeys;
import org.wellspring.relay.signed.Ed25519;
import org.wellspring.relay.signed.SignedDocument;
import org.wellspring.relay.signed.Wire;

/** The organisation's half as the relay sees it: declares, and signs blinded tokens. */
public final class AppHalf {
    public static final Week START = Week.parse("2026-08-03");
    public static final String ZONE = "Europe/London";
    public static final List<String> KINDS = List.of("missed-break", "short-staffed", "unsafe");

    private final KeyPair signing = ed25519();
    private final Map<String, Issuer> issuers = new HashMap<>();
    private int keysUsed;

    /** Plain JSON values, so that a test can break any of them. */
    public static final class Draft {
        public final Map<String, Object> fields;

        Draft(Map<String, Object> fields) {
            this.fields = fields;
        }

        public Draft with(String field, Object value) {
            fields.put(field, value);
            return this;
        }

        @SuppressWarnings("unchecked")
        public Map<String, Object> week(int number) {
            return ((List<Map<String, Object>>) fields.get("weeks")).get(number);
        }

        @SuppressWarnings("unchecked")
        public Map<String, Object> leaf(int week, int number) {
            return ((List<Map<String, Object>>) week(week).get("leaves")).get(number);
        }

        public Draft inEveryLeaf(int number, String field, Object value) {
            for (int week = 0; week < 4; week++) {
                leaf(week, number).put(field, value);
            }
            return this;
        }
    }

    /** @param teams more than one where the leaf is joined */
    public record LeafPlan(String id, int eligible, String... teams) {}

    public static LeafPlan leaf(String id, int eligible, String... teams) {
        return new LeafPlan(id, eligible, teams);
    }

    /** A declaration as it should be, with fresh keys. */
    public Draft draft(int bundle, Profile profile, String knownRelease, LeafPlan... leaves) {
        var calendar = new Calendar(profile, START);
        var fields = new HashMap<String, Object>(Map.of("v", 1, "organisation", "Linden Hospital", "zone", ZONE, "start", START.toString(), "bundle", bundle,
            "staff", List.of(leaves).stream().mapToInt(LeafPlan::eligible).sum(), "profile", profile.code(), "knownRelease", knownRelease, "kinds", KINDS));
        fields.put("weeks", new ArrayList<>(calendar.weeksOfBundle(bundle).stream().map(week -> week(calendar, week, leaves)).toList()));
        return new Draft(fields);
    }

    private Map<String, Object> week(Calendar calendar, Week week, LeafPlan... leaves) {
        var list = new ArrayList<Map<String, Object>>();
        for (var leaf : leaves) {
            list.add(new HashMap<>(Map.of("id", leaf.id(), "name", String.join(" and ", leaf.teams()), "teams", List.of(leaf.teams()),
                "eligible", leaf.eligible(), "key", issuer(leaf.id(), week).modulus())));
        }
        var waves = calendar.wavesClosingWith(week).stream().map(wave -> new HashMap<String, Object>(Map.of("id", wave.id(), "kind", wave.kind(),
            "leaf", wave.level().code(), "indicators", List.of("heavy"), "questions", "", "sigma2", wave.sigma2().toString()))).toList();
        return new HashMap<>(Map.of("monday", week.toString(), "admission", issuer("admission", week).modulus(), "leaves", list, "waves", new ArrayList<>(waves)));
    }

    /** The same with a battery that closes with its week number {@code week}, of the medium profile. */
    @SuppressWarnings("unchecked")
    public static Draft withBattery(Draft draft, int week, String... indicators) {
        var line = draft.week(week);
        ((List<Map<String, Object>>) line.get("waves")).add(new HashMap<>(Map.of("id", "battery-" + line.get("monday"), "kind", "battery", "leaf", "organisation",
            "indicators", List.of(indicators), "questions", "5".repeat(64), "sigma2", Integer.toString(6 * indicators.length))));
        return draft;
    }

    /** The same with a battery told by divisions; each is named by the ids of its leaves. */
    @SuppressWarnings("unchecked")
    public static Draft byDivision(Draft draft, int week, String... divisions) {
        ((List<Map<String, Object>>) withBattery(draft, week, "cbi.work.50").week(week).get("waves")).getLast().put("leaf", "division");
        draft.week(week).put("divisions", new ArrayList<>(java.util.stream.IntStream.range(0, divisions.length)
            .mapToObj(number -> (Object) new HashMap<String, Object>(Map.of("id", "division-%08x".formatted(number), "name", "Department " + number, "leaves", List.of(divisions[number].split(" "))))).toList()));
        return draft;
    }

    public SignedDocument sign(Draft draft) {
        return sign(Wire.write(draft.fields), UnaryOperator.identity());
    }

    public SignedDocument sign(byte[] payload, UnaryOperator<byte[]> afterwards) {
        try {
            var signature = Signature.getInstance("Ed25519");
            signature.initSign(signing.getPrivate());
            signature.update(payload);
            return SignedDocument.of(afterwards.apply(payload), signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public String publicKey() {
        return Ed25519.text(signing.getPublic());
    }

    public Issuer issuer(String purpose, Week week) {
        return issuers.computeIfAbsent(purpose + " " + week, _ -> Issuer.number(keysUsed++));
    }

    /** A person's device that has fetched its tokens. */
    public Device device(SignedDocument notice, Week week, String leaf) {
        var device = Device.withFreshTokens(WeekKeys.in(notice, week, leaf), new java.security.SecureRandom());
        device.receive(issuer(leaf, week).sign(device.leafBlinded()), issuer("admission", week).sign(device.admissionBlinded()));
        return device;
    }

    private static KeyPair ed25519() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}

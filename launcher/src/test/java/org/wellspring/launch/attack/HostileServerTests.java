package org.wellspring.launch.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.wellspring.ballot.Notices;
import org.wellspring.figures.Week;
import org.wellspring.launch.Installed;
import org.wellspring.launch.Ward;
import org.wellspring.platform.MovedClock;
import org.wellspring.relay.keys.SigningKey;
import org.wellspring.relay.signed.Base64Url;
import org.wellspring.relay.signed.SignedDocument;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Whoever runs the servers signs what they like with the real keys and hands it to one person only. That person's own browser
 * refuses it, or sees a head that nobody else has.
 */
class HostileServerTests {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Week START = Week.parse("2026-08-03");
    private static final Week COUNTED = START.plus(4);
    private static final int GATE = 20;
    private static final int PEOPLE = 24;

    private static final MovedClock CLOCK = new MovedClock(Ward.moment(START, 0, 8));
    private static final Installed INSTALLED = Installed.on(CLOCK);
    private static final KeyPairOfOne MARKED = KeyPairOfOne.make();
    private static Ward ward;
    private static List<SignedDocument> honest;
    private static String relayKey;
    private static BrowserCode browser;

    @BeforeAll static void twoBundlesAreDeclared() {
        INSTALLED.start();
        ward = new Ward(INSTALLED, CLOCK, START.monday());
        IntStream.range(0, PEOPLE).forEach(_ -> ward.visit(ward.hire()));
        ward.letTimersRun();
        for (int week = 5; week <= 7; week++) {
            ward.at(START.plus(week), 1, 9);
            ward.letTimersRun();
        }
        honest = ward.notices();
        relayKey = JSON.readTree(INSTALLED.toRelay().get("/keys").body()).get("relay").stringValue();
        browser = new BrowserCode();
    }

    @AfterAll static void stop() {
        browser.close();
        INSTALLED.close();
    }

    @Test void whatTheRunningRelayServesIsAccepted() {
        var read = browser.notices(honest, relayKey, Map.of());

        assertThat(honest).hasSizeGreaterThanOrEqualTo(2);
        assertThat(read.get("heads")).hasSameSizeAs(honest);
        assertThat(browser.notices(honest, relayKey, BrowserCode.remembered(relayKey, read)).has("refused")).isFalse();
    }

    @Test void twoPeopleWhoAreShownDifferentKeysSeeIt() {
        var seen = browser.notices(honest, relayKey, Map.of());
        var split = rewritten(0, notice -> leaf(notice, 0).put("key", MARKED.modulus()));

        assertThat(browser.notices(split, relayKey, BrowserCode.remembered(relayKey, seen)).get("refused").stringValue()).isEqualTo("split");
        assertThat(browser.notices(List.of(honest.getFirst(), split.getFirst()), relayKey, Map.of()).get("refused").stringValue()).isEqualTo("split");
        var newcomer = browser.notices(split, relayKey, Map.of());
        assertThat(newcomer.at("/heads/1").stringValue()).isNotEqualTo(posted(1));
        assertThat(seen.at("/heads/1").stringValue()).isEqualTo(posted(1));
    }

    @Test void nobodyIsTaggedByAKeyOrALeafOfTheirOwn() {
        var tricks = Map.<String, Consumer<ObjectNode>>of(
            "two-keys", notice -> {
                leaves(notice).add(leaf(notice, 0).deepCopy().put("key", MARKED.modulus()));
                declaration(notice).put("staff", 2 * PEOPLE);
            },
            "gate", notice -> {
                leaves(notice).add(leaf(notice, 0).deepCopy().put("id", "leaf-0000000a").put("eligible", 1).put("key", MARKED.modulus()));
                declaration(notice).put("staff", PEOPLE + 1);
            },
            "sum", notice -> leaf(notice, 0).put("eligible", PEOPLE + GATE),
            "key-reused", notice -> leaf(notice, 0).put("key", ((ObjectNode) notice.at("/declaration/weeks/1/leaves/0")).get("key").stringValue()),
            "key", notice -> leaf(notice, 0).put("key", Base64Url.encode(new byte[256])));

        tricks.forEach((code, trick) -> assertThat(browser.notices(rewritten(0, trick), relayKey, Map.of()).path("refused").stringValue("accepted")).isEqualTo(code));
    }

    /** A leaf of one person and nineteen who do not exist cannot hide: the staff it adds up to is printed beside the head. */
    @Test void ghostsThatFillALeafChangeTheNoticeForEverybody() {
        var ghosts = rewritten(0, notice -> {
            declaration(notice).get("weeks").forEach(week -> ((ArrayNode) week.get("leaves")).add(((ObjectNode) week.get("leaves").get(0).deepCopy())
                .put("id", "leaf-0000000b").put("eligible", GATE).put("key", KeyPairOfOne.make().modulus())));
            declaration(notice).put("staff", PEOPLE + GATE);
        });

        var shown = browser.notices(ghosts, relayKey, Map.of());

        assertThat(shown.at("/heads/1").stringValue()).isNotEqualTo(posted(1));
        var seen = BrowserCode.remembered(relayKey, browser.notices(honest, relayKey, Map.of()));
        assertThat(browser.notices(ghosts, relayKey, seen).get("refused").stringValue()).isEqualTo("split");
        assertThat(declaration(body(honest.getFirst())).get("staff").intValue()).isEqualTo(PEOPLE);
    }

    @Test void anOlderChainAnotherKeyOrAMissingLeafIsRefused() {
        var seen = BrowserCode.remembered(relayKey, browser.notices(honest, relayKey, Map.of()));
        var monday = body(honest.getFirst()).at("/declaration/weeks/0/monday").stringValue();

        assertThat(browser.notices(honest.subList(0, 1), relayKey, seen).get("refused").stringValue()).isEqualTo("rolled-back");
        assertThat(browser.notices(honest, Base64Url.encode(new byte[32]), seen).get("refused").stringValue()).isEqualTo("relay-key");
        assertThat(browser.leaf(honest, relayKey, monday, "leaf-0000000c").get("refused").stringValue()).isEqualTo("leaf-missing");
        assertThat(browser.leaf(honest, relayKey, monday, leaf(body(honest.getFirst()), 0).get("id").stringValue()).get("name").stringValue()).isEqualTo("Ward 4");
    }

    /** The issuer signs what one person asks for with a key of its own, to know the token again. */
    @Test void aTokenSignedWithAKeyForOnePersonIsRefused() {
        var colleague = ward.colleagues.getFirst();
        var visit = ward.visit(colleague);
        ward.at(COUNTED.plus(3), 1, 9);
        var week = JSON.readTree(visit.page("/ballot/tokens")).at("/weeks/0");
        var declared = honest.stream().flatMap(notice -> declaration(body(notice)).get("weeks").valueStream())
            .filter(one -> one.get("monday").equals(week.get("monday"))).findFirst().orElseThrow();
        var leafKey = declared.at("/leaves/0/key").stringValue();
        var admissionKey = declared.get("admission").stringValue();
        var counting = browser.blind(leafKey);
        var admission = browser.blind(admissionKey);
        var request = JSON.writeValueAsString(Map.of("weeks", List.of(Map.of("monday", week.get("monday").stringValue(),
            "leafBlinded", counting.get("blinded").stringValue(), "admissionBlinded", admission.get("blinded").stringValue()))));

        var signed = JSON.readTree(visit.json("/ballot/tokens", request).body()).at("/weeks/0");
        var marked = MARKED.sign(counting.get("blinded").stringValue());

        assertThat(browser.unblind(leafKey, counting, signed.get("leafSignature").stringValue()).has("signature")).isTrue();
        assertThat(browser.unblind(admissionKey, admission, signed.get("admissionSignature").stringValue()).has("signature")).isTrue();
        assertThat(browser.unblind(leafKey, counting, marked).get("refused").stringValue()).isEqualTo("issuer");
        assertThat(browser.unblind(leafKey, counting, signed.get("admissionSignature").stringValue()).get("refused").stringValue()).isEqualTo("issuer");
    }

    /** The chain with one notice changed, everything signed by the relay's real key. */
    private static List<SignedDocument> rewritten(int at, Consumer<ObjectNode> change) {
        var documents = new ArrayList<>(honest.subList(0, at));
        for (var notice : honest.subList(at, honest.size())) {
            var body = body(notice);
            body.put("previous", documents.isEmpty() ? "" : documents.getLast().head());
            if (documents.size() == at) {
                change.accept(body);
            }
            documents.add(INSTALLED.relay(SigningKey.class).sign(JSON.writeValueAsBytes(body)));
        }
        return documents;
    }

    /** As it is printed on the poster. */
    private static String posted(int number) {
        return INSTALLED.app(Notices.class).all().stream().filter(notice -> notice.number() == number).findFirst().orElseThrow().head();
    }

    private static ObjectNode body(SignedDocument notice) {
        return (ObjectNode) JSON.readTree(notice.payloadBytes());
    }

    private static ObjectNode declaration(JsonNode notice) {
        return (ObjectNode) notice.get("declaration");
    }

    private static ArrayNode leaves(ObjectNode notice) {
        return (ArrayNode) notice.at("/declaration/weeks/0/leaves");
    }

    private static ObjectNode leaf(ObjectNode notice, int at) {
        return (ObjectNode) leaves(notice).get(at);
    }

    /** An issuing key that only one person is ever shown. */
    private record KeyPairOfOne(RSAPublicKey open, RSAPrivateKey secret) {
        static KeyPairOfOne make() {
            try {
                var generator = KeyPairGenerator.getInstance("RSA");
                generator.initialize(2048);
                var pair = generator.generateKeyPair();
                return new KeyPairOfOne((RSAPublicKey) pair.getPublic(), (RSAPrivateKey) pair.getPrivate());
            } catch (NoSuchAlgorithmException everyJavaHasIt) {
                throw new IllegalStateException(everyJavaHasIt);
            }
        }

        String modulus() {
            return text(open.getModulus());
        }

        String sign(String blinded) {
            return text(new BigInteger(1, Base64Url.decode(blinded)).mod(open.getModulus()).modPow(secret.getPrivateExponent(), open.getModulus()));
        }

        private static String text(BigInteger number) {
            var bytes = number.toByteArray();
            var padded = new byte[256];
            int from = Math.max(0, bytes.length - 256);
            System.arraycopy(bytes, from, padded, 256 - (bytes.length - from), bytes.length - from);
            return Base64Url.encode(Arrays.copyOf(padded, 256));
        }
    }
}

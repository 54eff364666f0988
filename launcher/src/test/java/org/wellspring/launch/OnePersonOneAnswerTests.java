package org.wellspring.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.security.interfaces.RSAPublicKey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wellspring.ballot.SigningKey;
import org.wellspring.figures.Week;
import org.wellspring.launch.Ward.Colleague;
import org.wellspring.launch.person.Phone;
import org.wellspring.platform.MovedClock;
import org.wellspring.relay.device.Device;
import org.wellspring.relay.device.Says;
import org.wellspring.relay.device.SealedEnvelope;
import org.wellspring.relay.signed.Base64Url;
import org.wellspring.relay.signed.Sha256;
import org.wellspring.relay.signed.SignedDocument;
import org.wellspring.relay.token.Token;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** One answer a person and week, whoever asks for more: a hasty browser, a forger, or whoever runs the app. */
class OnePersonOneAnswerTests {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Week START = Week.parse("2026-08-03");
    private static final Week COUNTED = START.plus(4);
    private static final int GATE = 20;
    private static final int GHOSTS = 5;

    private static final MovedClock CLOCK = new MovedClock(Ward.moment(START, 0, 8));
    private static final Installed INSTALLED = Installed.on(CLOCK);
    private static Ward ward;
    private static int noticesBeforeTheTwentieth;
    private static List<SignedDocument> notices;

    @BeforeAll static void twentyComeAndFiveNeverDo() {
        INSTALLED.start();
        ward = new Ward(INSTALLED, CLOCK, START.monday());
        IntStream.range(0, GATE + GHOSTS).forEach(_ -> ward.hire());
        ward.colleagues.subList(0, GATE - 1).forEach(ward::visit);
        ward.letTimersRun();
        noticesBeforeTheTwentieth = ward.notices().size();
        ward.visit(ward.colleagues.get(GATE - 1));
        ward.letTimersRun();
        notices = ward.notices();
        ward.at(COUNTED, 2, 9);
    }

    @AfterAll static void stop() {
        INSTALLED.close();
    }

    @Test void accountsThatNeverSignedInDoNotFillALeaf() {
        assertThat(noticesBeforeTheTwentieth).isZero();

        var declaration = declaration();

        assertThat(declaration.get("staff").intValue()).isEqualTo(GATE);
        assertThat(declaration.at("/weeks/0/leaves/0/eligible").intValue()).isEqualTo(GATE);
        assertThat(JSON.readTree(ward.visit(ward.colleagues.getLast()).page("/ballot/tokens")).get("weeks")).isEmpty();
    }

    @Test void aHundredRequestsAtOnceGetOneSetOfTokens() throws Exception {
        var colleague = ward.colleagues.get(0);
        var visit = ward.visit(colleague);
        var requests = IntStream.range(0, 100).mapToObj(_ -> Phone.request(colleague.phone().blind(visit, notices))).toList();

        var answers = new ArrayList<String>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var answer : requests.stream().map(request -> threads.submit(() -> visit.json("/ballot/tokens", request))).toList()) {
                assertThat(answer.get().statusCode()).isEqualTo(200);
                answers.add(answer.get().body());
            }
        }

        var weeks = answers.stream().flatMap(answer -> JSON.readTree(answer).get("weeks").valueStream()).toList();
        assertThat(weeks).hasSize(400);
        assertThat(weeks.stream().filter(week -> week.has("leafSignature")).map(week -> week.get("monday").stringValue())).hasSize(4).doesNotHaveDuplicates();
        assertThat(weeks.stream().filter(week -> week.path("taken").booleanValue(false))).hasSize(396);
        assertThat(issued(colleague)).isEqualTo(4);
    }

    @Test void theSameRequestAgainGetsTheSameSignatures() {
        var colleague = ward.colleagues.get(1);
        var visit = ward.visit(colleague);
        var request = Phone.request(colleague.phone().blind(visit, notices));

        var first = visit.json("/ballot/tokens", request).body();

        assertThat(visit.json("/ballot/tokens", request).body()).isEqualTo(first).contains("leafSignature");
    }

    @Test void aSecondEnvelopeReplacesTheFirst() {
        var phone = withTokens(2).phone();
        var before = envelopes();
        var first = phone.device(COUNTED).envelope(Says.NOTHING.reporting("overran"));
        var second = phone.device(COUNTED).envelope(Says.NOTHING.reporting("overran", "unsafe"));

        assertThat(post(first)).isEqualTo(200);
        assertThat(post(second)).isEqualTo(200);
        assertThat(post(first)).isEqualTo(200);

        assertThat(envelopes()).isEqualTo(before + 1);
        assertThat(counter(phone.device(COUNTED))).isEqualTo(second.counter());
    }

    @Test void forgedTokensAndThoseOfAnotherWeekAreRefused() {
        var device = withTokens(3).phone().device(COUNTED);
        var nextWeek = ward.colleagues.get(3).phone().device(COUNTED.plus(1));
        var before = envelopes();
        var forged = new byte[256];
        new SecureRandom().nextBytes(forged);
        forged[0] = 0;

        var tokens = List.of(Token.of(device.admission().preparedBytes(), forged), nextWeek.admission(), device.counted(),
            Token.of(nextWeek.admission().preparedBytes(), device.admission().signatureBytes()));

        assertThat(tokens).allSatisfy(token -> assertThat(post(SealedEnvelope.seal(device.keys(), token, device.counted(), 1, Says.NOTHING))).isEqualTo(403));
        assertThat(envelopes()).isEqualTo(before);
    }

    @Test void anEnvelopeTakenFromTheWireChangesNothingWhenSentAgain() {
        var device = withTokens(4).phone().device(COUNTED);
        var envelope = device.envelope(Says.NOTHING);
        assertThat(post(envelope)).isEqualTo(200);
        var before = envelopes();

        IntStream.range(0, 20).forEach(_ -> assertThat(post(envelope)).isEqualTo(200));

        assertThat(envelopes()).isEqualTo(before);
    }

    @Test void thereAreNeverMoreEnvelopesThanTokensNorMoreTokensThanEligiblePeople() {
        IntStream.range(5, 9).forEach(number -> {
            var phone = withTokens(number).phone();
            IntStream.range(0, 3).forEach(_ -> phone.send(COUNTED, Says.NOTHING.reporting("unsafe")));
        });

        var issued = INSTALLED.app(JdbcClient.class).sql("select count(*) from ballot.issued where monday = :monday").param("monday", COUNTED.monday()).query(Integer.class).single();

        assertThat(envelopes()).isLessThanOrEqualTo(issued);
        assertThat(issued).isLessThanOrEqualTo(GATE);
    }

    /** The honest declaration comes last: without it the refusals would prove nothing. */
    @Test void theRelayTakesNoDeclarationThatTagsSomebodyOrHidesThemInASmallGroup() {
        var honest = nextBundle();
        var key = honest.at("/weeks/0/leaves/0/key").stringValue();
        var ownKey = freshKey();
        var tricks = Map.<String, Consumer<ObjectNode>>of(
            "a second key for one leaf", declaration -> leaves(declaration).add(leaf(declaration).put("key", ownKey)),
            "one key for two weeks", declaration -> ((ObjectNode) declaration.at("/weeks/1/leaves/0")).put("key", key),
            "one key for leaf and admission", declaration -> ((ObjectNode) declaration.at("/weeks/0")).put("admission", key),
            "a leaf of one", declaration -> {
                leaves(declaration).add(leaf(declaration).put("id", "leaf-0000000a").put("eligible", 1).put("key", ownKey));
                declaration.put("staff", GATE + 1);
            },
            "more staff than its leaves hold", declaration -> declaration.put("staff", GATE + GHOSTS));

        tricks.forEach((name, trick) -> {
            var declaration = honest.deepCopy();
            trick.accept(declaration);
            var answer = declare(declaration);
            assertThat(answer.statusCode()).as(name).isBetween(400, 499);
            assertThat(answer.body()).as(name).contains("\"detail\"");
        });

        assertThat(ward.notices()).hasSameSizeAs(notices);
        assertThat(declare(honest).statusCode()).isEqualTo(200);
    }

    private static ArrayNode leaves(ObjectNode declaration) {
        return (ArrayNode) declaration.at("/weeks/0/leaves");
    }

    private static ObjectNode leaf(ObjectNode declaration) {
        return (ObjectNode) leaves(declaration).get(0).deepCopy();
    }

    /** Signed by the app's own key, as whoever runs it could. */
    private static HttpResponse<String> declare(ObjectNode declaration) {
        var signed = SigningKey.in(INSTALLED.settings.data().resolve("app")).sign(JSON.writeValueAsBytes(declaration));
        return INSTALLED.toRelay().post("/declarations", JSON.writeValueAsString(signed));
    }

    /** What the app declared, moved on by four weeks, with fresh keys. */
    private static ObjectNode nextBundle() {
        var declaration = (ObjectNode) declaration().deepCopy();
        declaration.put("bundle", declaration.get("bundle").intValue() + 1);
        declaration.get("weeks").forEach(week -> {
            ((ObjectNode) week).put("monday", Week.parse(week.get("monday").stringValue()).plus(4).toString()).put("admission", freshKey());
            week.get("leaves").forEach(leaf -> ((ObjectNode) leaf).put("key", freshKey()));
        });
        return declaration;
    }

    private static ObjectNode declaration() {
        return (ObjectNode) JSON.readTree(notices.getFirst().payloadBytes()).get("declaration");
    }

    private static String freshKey() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            var modulus = ((RSAPublicKey) generator.generateKeyPair().getPublic()).getModulus().toByteArray();
            return Base64Url.encode(Arrays.copyOfRange(modulus, modulus.length - 256, modulus.length));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static Colleague withTokens(int number) {
        var colleague = ward.colleagues.get(number);
        colleague.phone().fetchTokens(ward.visit(colleague), notices);
        return colleague;
    }

    private static int post(SealedEnvelope envelope) {
        return INSTALLED.toRelay().post("/envelopes", new String(envelope.body(), StandardCharsets.UTF_8)).statusCode();
    }

    private static int issued(Colleague colleague) {
        return INSTALLED.app(JdbcClient.class).sql("select count(*) from ballot.issued where person = :person").param("person", colleague.id().value()).query(Integer.class).single();
    }

    private static int envelopes() {
        return INSTALLED.relay(JdbcClient.class).sql("select (select count(*) from relay.envelope_even) + (select count(*) from relay.envelope_odd)").query(Integer.class).single();
    }

    private static int counter(Device device) {
        return INSTALLED.relay(JdbcClient.class).sql("""
                select counter from relay.envelope_even where nonce = :nonce
                union all
                select counter from relay.envelope_odd where nonce = :nonce
                """).param("nonce", Sha256.of(device.admission().preparedBytes())).query(Integer.class).single();
    }
}

package org.wellspring.relay.envelope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellspring.relay.AppHalf.START;
import static org.wellspring.relay.AppHalf.leaf;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wellspring.figures.Week;
import org.wellspring.figures.grid.Profile;
import org.wellspring.figures.release.Band;
import org.wellspring.relay.AppHalf;
import org.wellspring.relay.RelayUnderTest;
import org.wellspring.relay.device.Device;
import org.wellspring.relay.device.Says;
import org.wellspring.relay.device.SealedEnvelope;
import org.wellspring.relay.release.Release.BandLine;
import org.wellspring.relay.signed.Base64Url;
import org.wellspring.relay.signed.SignedDocument;
import org.wellspring.relay.token.Token;

/** What the letter box takes, and when. */
class EnvelopeTests {
    private static final ZoneId ZONE = ZoneId.of(AppHalf.ZONE);

    private final RelayUnderTest relay = new RelayUnderTest();
    private SignedDocument notice;

    @BeforeEach void declare() {
        notice = relay.declared(relay.app.draft(0, Profile.MEDIUM, "", leaf("leaf-a", 341, "Ward 4")));
        relay.during(START);
    }

    @AfterEach void stop() {
        relay.close();
    }

    @Test void anEnvelopeIsKeptAndAcknowledgedWithItsWeekAndCounter() {
        var envelope = device(START).envelope(Says.NOTHING);

        var answer = relay.post(envelope);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("{\"monday\":\"2026-08-03\",\"counter\":%d}".formatted(envelope.counter()));
        assertThat(kept(START)).isEqualTo(1);
    }

    @Test void aHigherCounterReplacesAndALowerOneIsAcknowledgedAndDropped() {
        var device = device(START);
        var first = device.envelope(Says.NOTHING);
        var second = device.envelope(Says.NOTHING.reporting("unsafe"));

        var answers = Stream.of(second, first, second).map(relay::post).toList();

        assertThat(answers).allMatch(answer -> answer.statusCode() == 200);
        assertThat(answers.get(1).body()).contains("\"counter\":" + first.counter() + "}");
        assertThat(kept(START)).isEqualTo(1);
        assertThat(standing()).isEqualTo(Base64Url.decode(second.sealed()));
    }

    @Test void theSameCounterAgainChangesNothing() {
        var device = device(START);
        var first = device.envelope(Says.NOTHING);
        var other = SealedEnvelope.seal(device.keys(), device.admission(), device.counted(), 1, Says.NOTHING.reporting("unsafe"));

        relay.post(first);
        relay.post(other);

        assertThat(standing()).isEqualTo(Base64Url.decode(first.sealed()));
    }

    @Test void aTokenOfAnotherWeekLeafOrIssuerIsNotAdmitted() {
        var device = device(START);
        var sealed = device.envelope(Says.NOTHING).sealed();

        assertThat(Stream.of(device(START.plus(1)).admission(), device.counted(), forged(device.admission()), swapped(device)))
            .allSatisfy(token -> assertThat(relay.post(new SealedEnvelope(1, START, token, 1, sealed)).statusCode()).isEqualTo(403));
        assertThat(kept(START)).isZero();
    }

    @Test void aSignatureThatIsNotBelowTheModulusIsNotAdmitted() {
        var modulus = new BigInteger(1, Base64Url.decode(device(START).keys().admission()));
        var device = Stream.generate(() -> device(START)).filter(one -> raised(one, modulus).bitLength() == 2048).findFirst().orElseThrow();

        var bytes = raised(device, modulus).toByteArray();
        var token = Token.of(device.admission().preparedBytes(), Arrays.copyOfRange(bytes, 1, 257));

        assertThat(relay.post(new SealedEnvelope(1, START, token, 1, device.envelope(Says.NOTHING).sealed())).statusCode()).isEqualTo(403);
        assertThat(relay.post(device.envelope(Says.NOTHING)).statusCode()).isEqualTo(200);
    }

    @Test void everySizeIsFixed() {
        var device = device(START);
        var good = device.envelope(Says.NOTHING);
        var admission = good.admission();

        assertThat(Stream.of(
            new SealedEnvelope(1, START, admission, 1, Base64Url.encode(new byte[4143])),
            new SealedEnvelope(1, START, admission, 1, Base64Url.encode(new byte[4145])),
            new SealedEnvelope(1, START, new Token(Base64Url.encode(new byte[63]), admission.signature()), 1, good.sealed()),
            new SealedEnvelope(1, START, new Token(admission.prepared(), Base64Url.encode(new byte[255])), 1, good.sealed()),
            new SealedEnvelope(1, START, admission, -1, good.sealed()),
            new SealedEnvelope(2, START, admission, 1, good.sealed()),
            new SealedEnvelope(1, START, admission, 1, good.sealed() + "=")))
            .allSatisfy(envelope -> assertThat(relay.post(envelope).statusCode()).isEqualTo(400));
        assertThat(kept(START)).isZero();
    }

    @Test void whatIsNotAnEnvelopeIsRefusedWithoutBeingRepeated() {
        var good = new String(device(START).envelope(Says.NOTHING).body(), StandardCharsets.UTF_8).replaceFirst("\"counter\":\\d+", "\"counter\":1");

        assertThat(Stream.of("", "[]", "null", "{}", "{\"canary-7c1\":1}", good.replace("\"v\":1", "\"v\":1,\"person\":\"canary-7c1\""),
                good.replace("\"counter\":1", "\"counter\":1.5"), good.replace("\"counter\":1", "\"counter\":99999999999"), good.replace("2026-08-03", "2026-08-04"),
                good.replace("\"v\":1", "\"v\":1,\"v\":1"), good.replace("\"counter\":1", "\"counter\":null"), good + good, good.replace("\"v\"", "\"canary-7c1".repeat(900) + "\"")))
            .allSatisfy(body -> {
                var answer = relay.post("/envelopes", body.getBytes(StandardCharsets.UTF_8));
                assertThat(answer.statusCode()).as(body.substring(0, Math.min(40, body.length()))).isEqualTo(400);
                assertThat(answer.body().contains("canary-7c1")).isFalse();
                assertThat(answer.body()).contains("Nothing was kept");
            });
    }

    @Test void aWeekOpensWithItsMondayAndClosesAtNoonOfTheNextInTheOrganisationsZone() {
        var week = START.plus(1);
        var envelope = device(week).envelope(Says.NOTHING);
        relay.clock.moveTo(week.opensAt(ZONE).minusSeconds(1));
        assertThat(relay.post(envelope).statusCode()).isEqualTo(409);
        relay.clock.moveTo(week.opensAt(ZONE));
        assertThat(relay.post(envelope).statusCode()).isEqualTo(200);
        relay.clock.moveTo(week.closesAt(ZONE).minusSeconds(1));
        assertThat(relay.post(envelope).statusCode()).isEqualTo(200);

        relay.clock.moveTo(week.closesAt(ZONE));

        assertThat(relay.post(envelope).statusCode()).isEqualTo(410);
        assertThat(relay.clock.instant()).isEqualTo(java.time.Instant.parse("2026-08-17T11:00:00Z"));
    }

    @Test void aWeekThatNobodyDeclaredIsNotOpen() {
        var device = device(START);
        var sealed = device.envelope(Says.NOTHING).sealed();

        assertThat(relay.post(new SealedEnvelope(1, START.plus(4), device.admission(), 1, sealed)).statusCode()).isEqualTo(409);
        assertThat(relay.post(new SealedEnvelope(1, START.plus(-4), device.admission(), 1, sealed)).statusCode()).isEqualTo(410);
    }

    @Test void onMondayMorningTwoWeeksAreOpenAndClosingOneLeavesTheOther() {
        var reports = Says.NOTHING.reporting("unsafe");
        relay.clock.moveTo(START.plus(1).opensAt(ZONE).plusSeconds(3600));
        for (int person = 0; person < 3; person++) {
            relay.post(device(START).envelope(reports));
            relay.post(device(START.plus(1)).envelope(reports));
        }

        relay.close(START);

        assertThat(kept(START)).isZero();
        assertThat(kept(START.plus(1))).isEqualTo(3);
        relay.close(START.plus(1));
        assertThat(relay.releases()).extracting(release -> release.bands().get(2)).containsOnly(new BandLine("leaf-a", "unsafe", "3-5")).hasSize(2);
    }

    @Test void aWeekThatNobodyClosedInTimeIsClosedBeforeItsTableIsUsedAgain() {
        relay.post(device(START).envelope(Says.NOTHING));
        relay.during(START.plus(2));

        assertThat(relay.post(device(START.plus(2)).envelope(Says.NOTHING)).statusCode()).isEqualTo(200);

        assertThat(relay.releases()).extracting(release -> release.monday()).containsExactly(START, START.plus(1));
        assertThat(kept(START)).isZero();
        assertThat(kept(START.plus(2))).isEqualTo(1);
    }

    @Test void aWeekWithoutASealingKeyTakesNothing() {
        var envelope = device(START).envelope(Says.NOTHING);
        relay.bean(org.wellspring.relay.keys.SealingKeys.class).destroy(START);

        assertThat(relay.post(envelope).statusCode()).isEqualTo(410);
    }

    @Test void aHundredEnvelopesUnderOneTokenAtOnceAreOneAndTheHighestStays() throws Exception {
        var device = device(START);
        var envelopes = Stream.generate(() -> device.envelope(Says.NOTHING)).limit(100).toList();

        try (var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var answer : crowd.invokeAll(envelopes.stream().<Callable<Integer>>map(envelope -> () -> relay.post(envelope).statusCode()).toList())) {
                assertThat(answer.get()).isEqualTo(200);
            }
        }

        assertThat(kept(START)).isEqualTo(1);
        assertThat(standing()).isEqualTo(Base64Url.decode(envelopes.getLast().sealed()));
    }

    @Test void nothingThatWasAcknowledgedIsLostWhenTheWeekClosesMeanwhile() throws Exception {
        var envelopes = Stream.generate(() -> device(START).envelope(Says.NOTHING.reporting("unsafe"))).limit(40).toList();
        relay.clock.moveTo(START.closesAt(ZONE).minusSeconds(1));

        List<Integer> answers;
        try (var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            var sending = envelopes.stream().map(envelope -> crowd.submit(() -> relay.post(envelope).statusCode())).toList();
            sending.get(5).get();
            relay.close(START);
            answers = sending.stream().map(EnvelopeTests::result).toList();
        }

        var taken = answers.stream().filter(status -> status == 200).count();
        assertThat(answers).containsOnly(200, 410);
        assertThat(relay.releases().getFirst().bands().get(2).band()).isEqualTo(Band.of((int) taken).code());
        assertThat(kept(START)).isZero();
    }

    private Device device(Week week) {
        return relay.app.device(notice, week, "leaf-a");
    }

    private static BigInteger raised(Device device, BigInteger modulus) {
        return new BigInteger(1, device.admission().signatureBytes()).add(modulus);
    }

    private static Token forged(Token token) {
        var signature = token.signatureBytes();
        signature[100] ^= 1;
        return Token.of(token.preparedBytes(), signature);
    }

    private Token swapped(Device device) {
        return Token.of(device(START).admission().preparedBytes(), device.admission().signatureBytes());
    }

    private static int result(java.util.concurrent.Future<Integer> answer) {
        try {
            return answer.get();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private int kept(Week week) {
        return relay.jdbc().sql("""
                select (select count(*) from relay.envelope_even where monday = :monday) + (select count(*) from relay.envelope_odd where monday = :monday)
                """).param("monday", week.monday()).query(Integer.class).single();
    }

    private byte[] standing() {
        return relay.jdbc().sql("select sealed from relay.envelope_even union all select sealed from relay.envelope_odd").query(byte[].class).single();
    }
}

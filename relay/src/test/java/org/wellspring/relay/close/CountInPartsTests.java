package org.wellspring.relay.close;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wellspring.relay.AppHalf.START;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wellspring.figures.Rational;
import org.wellspring.figures.ledger.Ledger;
import org.wellspring.relay.Issuer;
import org.wellspring.relay.close.CountInParts.Part;
import org.wellspring.relay.device.Device;
import org.wellspring.relay.device.Says;
import org.wellspring.relay.device.SealedEnvelope;
import org.wellspring.relay.device.WeekKeys;
import org.wellspring.relay.keys.KeyFolder;
import org.wellspring.relay.keys.SealingKeys;
import org.wellspring.relay.notice.CountedWeek;
import org.wellspring.relay.notice.Declaration.DeclaredWeek;
import org.wellspring.relay.notice.Declaration.Leaf;
import org.wellspring.relay.notice.Declaration.Wave;
import org.wellspring.relay.signed.Base64Url;
import org.wellspring.relay.signed.Sha256;

/** A count in parts is the count of one machine, and nothing lies open between two parts. */
class CountInPartsTests {
    private static final String WAVE = "battery-" + START;
    private static final Issuer ISSUER = Issuer.number(0);

    @TempDir Path folder;
    private CountedWeek week;
    private WeekKeys keys;
    private CountInParts count;

    @BeforeEach void begin() {
        week = new CountedWeek("", ZoneOffset.UTC, 40, List.of("unsafe"), new DeclaredWeek(START, ISSUER.modulus(),
            List.of(new Leaf("leaf-a", "Ward 4", List.of("Ward 4"), 40, ISSUER.modulus())), List.of(new Wave(WAVE, "battery", "team", List.of("a", "b"), "", Rational.of(12))), List.of()));
        var sealing = SealingKeys.ofWeeks(new KeyFolder(folder)).made(START);
        keys = new WeekKeys(START, "leaf-a", ISSUER.modulus(), ISSUER.modulus(), sealing.publicText());
        count = new CountInParts(week, sealing);
    }

    @Test void everyPersonIsCountedOnce() {
        var nurse = device();
        var porter = device();
        var first = part(seal(nurse, 1, "11"));
        var second = part(seal(nurse, 2, "01"));
        var other = part(seal(porter, 1, "1-"));

        var counted = count.total(List.of(count.tally(List.of(count.newer(first.sealed(), second.sealed())).iterator()), count.tally(List.of(other.sealed()).iterator())));

        assertThat(first.name()).isEqualTo(second.name()).isNotEqualTo(other.name()).hasSize(64);
        assertThat(counted.tally().leaves().get("leaf-a").answers().get(WAVE)).containsExactly(1, 1, 0, 1);
        assertThat(counted.draw(Ledger.empty(), 1, "").figures()).isEmpty();
    }

    @Test void whoSealsTwoUnderOneCounterIsCountedAlikeInEitherOrder() {
        var nurse = device();
        var one = part(seal(nurse, 3, "10")).sealed();
        var other = part(seal(nurse, 3, "01")).sealed();

        assertThat(count.newer(one, other)).isSameAs(count.newer(other, one)).isSameAs(one);
    }

    @Test void whatIsHandedOnSaysNothingAndOpensInNoOtherCount() {
        var part = part(seal(device(), 1, "11"));
        var tally = count.tally(List.of(part.sealed()).iterator());

        assertThat(new String(part.sealed(), StandardCharsets.ISO_8859_1) + new String(tally, StandardCharsets.ISO_8859_1) + part + count)
            .doesNotContain("leaf-a", WAVE, "unsafe");
        var elsewhere = new CountInParts(week, SealingKeys.ofWeeks(new KeyFolder(folder)).of(START).orElseThrow());
        assertThatThrownBy(() -> elsewhere.total(List.of(tally))).hasMessageContaining("Nothing was released").hasNoCause();
        assertThat(elsewhere.open(nonce, sealed).orElseThrow().name()).isNotEqualTo(part.name());
    }

    @Test void whatWasSealedForAnotherPlaceIsNotOpened() {
        part(seal(device(), 1, "11"));

        assertThat(count.open(new byte[32], sealed)).isEmpty();
        assertThat(count.open(nonce, new byte[0])).isEmpty();
    }

    private byte[] nonce = {};
    private byte[] sealed = {};

    private SealedEnvelope seal(Device device, int counter, String letters) {
        return SealedEnvelope.seal(keys, device().admission(), device.counted(), counter, new Says(Map.of(WAVE, letters), List.of("unsafe"), List.of(), Map.of()));
    }

    private Part part(SealedEnvelope envelope) {
        nonce = Sha256.of(envelope.admission().preparedBytes());
        sealed = Base64Url.decode(envelope.sealed());
        return count.open(nonce, sealed).orElseThrow();
    }

    private Device device() {
        var device = Device.withFreshTokens(keys, new java.security.SecureRandom());
        device.receive(ISSUER.sign(device.leafBlinded()), ISSUER.sign(device.admissionBlinded()));
        return device;
    }
}

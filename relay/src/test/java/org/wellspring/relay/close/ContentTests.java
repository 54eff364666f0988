package org.wellspring.relay.close;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.wellspring.relay.signed.Wire;
import org.wellspring.relay.token.Token;

/** The inside of an envelope is exactly 4096 bytes of one form; anything else says nothing. */
class ContentTests {
    private static final byte[] JSON = Wire.write(new Content(1, 3, "leaf-a", Token.of(new byte[64], new byte[256]), Map.of("pulse-2026-11-16", "1"),
        List.of("missed-break"), List.of("relief.bay-3.nights"), Map.of("relief.bay-3.nights", "mixed")));

    @Test void aTextOfTheProtocolIsRead() {
        assertThat(Content.of(plain(JSON.length, JSON))).hasValueSatisfying(content -> {
            assertThat(content.counter()).isEqualTo(3);
            assertThat(content.did()).containsEntry("relief.bay-3.nights", "mixed");
            assertThat(content).hasToString("[opened]");
        });
    }

    @Test void lengthsThatDoNotFitSayNothing() {
        assertThat(Content.of(new byte[0])).isEmpty();
        assertThat(Content.of(new byte[4095])).isEmpty();
        assertThat(Content.of(new byte[4097])).isEmpty();
        assertThat(Content.of(plain(-1, JSON))).isEmpty();
        assertThat(Content.of(plain(4093, JSON))).isEmpty();
        assertThat(Content.of(plain(Integer.MAX_VALUE, JSON))).isEmpty();
        assertThat(Content.of(plain(JSON.length - 1, JSON))).isEmpty();
    }

    @Test void whatFollowsTheTextIsZeros() {
        var plain = plain(JSON.length, JSON);
        plain[4095] = 1;

        assertThat(Content.of(plain)).isEmpty();
    }

    @Test void anotherVersionSaysNothing() {
        var other = new String(JSON).replace("\"v\":1", "\"v\":2").getBytes();

        assertThat(Content.of(plain(other.length, other))).isEmpty();
    }

    @Test void noSpoiledTextMakesTrouble() {
        var chance = new Random(20261026);

        for (int times = 0; times < 20_000; times++) {
            var plain = plain(JSON.length, JSON);
            for (int bytes = 0; bytes <= chance.nextInt(4); bytes++) {
                plain[chance.nextInt(JSON.length + 8)] = (byte) chance.nextInt(256);
            }
            assertThat(Content.of(plain)).isNotNull();
        }
    }

    private static byte[] plain(int length, byte[] json) {
        return ByteBuffer.allocate(4096).putInt(length).put(json).array();
    }
}

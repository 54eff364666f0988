package org.wellspring.relay.rating;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellspring.relay.Spoiled;
import org.wellspring.relay.Ward;
import org.wellspring.relay.signed.Wire;

/** Whatever comes as a stock, a rating, a code or a language is read or refused; nothing else ever happens, and nothing is repeated. */
class RatingDecoderTests {
    private static final long SEED = 20261026;
    private final Random chance = new Random(SEED);

    @Test void spoiledStocksAreReadOrRefused() {
        Spoiled.survives(SEED, Wire.write(Ward.stock(1, "Ward 4", 30)), bytes -> StockRules.firstBroken(Wire.read(bytes, StockText.class)));
    }

    @Test void spoiledRatingsAreReadOrRefused() {
        Spoiled.survives(SEED, Wire.write(Map.of("v", 1, "code", "K7MPQ0000000", "sealed", "A".repeat(746) + "A")), Rating::read);
    }

    @Test void spoiledLanguagesAreReadOrRefused() {
        Spoiled.survives(SEED, Wire.write(Map.of("language", "nl", "name", "Nederlands", "dir", "ltr", "words", Map.of("send", "Stuur {name}"))), bytes -> {
            var file = LanguageFile.read(bytes);
            file.complaint("nl.json", file);
        });
    }

    @Test void whatIsNotExactlyARatingSaysNothing() {
        var good = plain(Wire.write(Map.of("v", 1, "answers", Ward.FULLY, "proxy", false, "easy", true)));
        assertThat(Opened.of(good)).isPresent();

        for (int i = 0; i < 4_000; i++) {
            var bytes = good.clone();
            bytes[chance.nextInt(140)] ^= (byte) (1 + chance.nextInt(255));
            Opened.of(bytes).ifPresent(opened -> {
                assertThat(opened.answers().keySet()).isEqualTo(Opened.ITEMS);
                assertThat(opened.answers().values()).allMatch(letter -> letter.matches("[0-3-]"));
            });
        }
        assertThat(Opened.of(new byte[511])).isEmpty();
        assertThat(Opened.of(new byte[512])).isEmpty();
        assertThat(Opened.of(ByteBuffer.allocate(512).putInt(Integer.MAX_VALUE).array())).isEmpty();
        assertThat(Opened.of(ByteBuffer.allocate(512).putInt(-1).array())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "K7MPQ000000", "K7MPQ00000000", "K7MPQ000000U", "K7MPQ000000İ", "ＫＭＰＱ00000000", "K7MPQ0000000\u0000", "'; drop table relay.card; --"})
    void whatIsNoCodeHasNoHash(String typed) {
        assertThat(CardCode.hash(typed)).isEmpty();
    }

    @Test void codesAreReadAsCrockfordSays() {
        assertThat(CardCode.hash("k7mp-qo0i-l001")).hasValueSatisfying(hash -> assertThat(hash).isEqualTo(CardCode.hash("K7MPQ0011001").orElseThrow()));
    }

    private static byte[] plain(byte[] text) {
        return ByteBuffer.allocate(Opened.PLAIN_BYTES).putInt(text.length).put(text).array();
    }
}

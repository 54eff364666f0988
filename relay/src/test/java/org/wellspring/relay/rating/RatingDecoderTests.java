package org.wellspring.relay.rating;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellspring.relay.Ward;
import org.wellspring.relay.signed.Wire;

/** Whatever comes as a stock, a rating, a code or a language is read or refused; nothing else ever happens, and nothing is repeated. */
class RatingDecoderTests {
    private static final int SPOILED = 4_000;
    private final Random chance = new Random(20261026);

    @Test void spoiledStocksAreReadOrRefused() {
        survives(Wire.write(Ward.stock(1, "Ward 4", 30)), bytes -> StockRules.firstBroken(Wire.read(bytes, StockText.class)));
    }

    @Test void spoiledRatingsAreReadOrRefused() {
        survives(Wire.write(Map.of("v", 1, "code", "K7MPQ0000000", "sealed", "A".repeat(746) + "A")), Rating::read);
    }

    @Test void spoiledLanguagesAreReadOrRefused() {
        survives(Wire.write(Map.of("language", "nl", "name", "Nederlands", "dir", "ltr", "words", Map.of("send", "Stuur {name}"))), bytes -> {
            var file = LanguageFile.read(bytes);
            file.complaint("nl.json", file);
        });
    }

    @Test void whatIsNotExactlyARatingSaysNothing() {
        var good = plain(Wire.write(Map.of("v", 1, "answers", Ward.FULLY, "proxy", false, "easy", true)));
        assertThat(Opened.of(good)).isPresent();

        for (int i = 0; i < SPOILED; i++) {
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

    private void survives(byte[] good, Consumer<byte[]> reader) {
        for (int i = 0; i < SPOILED; i++) {
            try {
                reader.accept(spoiled(good));
            } catch (IllegalArgumentException refused) {
                assertThat(refused.getMessage()).as("of ours").endsWith(".");
                assertThat(refused.getCause()).isNull();
            }
        }
    }

    private byte[] spoiled(byte[] good) {
        var text = new StringBuilder(new String(good, StandardCharsets.UTF_8));
        for (int times = 0; times <= chance.nextInt(3); times++) {
            int at = chance.nextInt(text.length());
            switch (chance.nextInt(4)) {
                case 0 -> text.setCharAt(at, (char) chance.nextInt(0x2100));
                case 1 -> text.delete(at, Math.min(text.length(), at + 1 + chance.nextInt(30)));
                case 2 -> text.insert(at, "null");
                default -> text.insert(at, "[{\"".charAt(chance.nextInt(3)));
            }
            text.append(' ');
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}

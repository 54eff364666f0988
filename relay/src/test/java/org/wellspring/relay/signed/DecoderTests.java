package org.wellspring.relay.signed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellspring.figures.grid.Profile;
import org.wellspring.relay.AppHalf;
import org.wellspring.relay.notice.Declaration;
import org.wellspring.relay.token.Token;
import org.wellspring.relay.token.TokenKey;

/** Bytes from outside are read or refused; nothing else ever happens, and nothing is repeated. */
class DecoderTests {
    private static final int SPOILED = 4_000;

    private final Random chance = new Random(20261026);

    @Test void spoiledDeclarationsAreReadOrRefused() {
        survives(Wire.write(new AppHalf().draft(0, Profile.MEDIUM, "", AppHalf.leaf("leaf-a", 341, "Ward 4")).fields), bytes -> Wire.read(bytes, Declaration.class));
    }

    @Test void spoiledDocumentsAreReadOrRefused() {
        var key = Ed25519.publicKey(new AppHalf().publicKey());
        survives(Wire.write(SignedDocument.of("{}".getBytes(StandardCharsets.UTF_8), new byte[64])), bytes ->
            assertThat(Wire.read(bytes, SignedDocument.class).isSignedBy(key)).isFalse());
    }

    @Test void spoiledTokensAreReadOrRefused() {
        var key = TokenKey.of(org.wellspring.relay.Issuer.number(0).modulus());
        survives(Wire.write(Token.of(new byte[64], new byte[256])), bytes -> assertThat(key.signed(Wire.read(bytes, Token.class))).isFalse());
    }

    @ParameterizedTest
    @ValueSource(strings = {"QQ==", "QQ=", "QR", "Q", "Q Q", "Q+", "Q/", "QQ\n", "é"})
    void onlyOneTextStandsForABinaryValue(String text) {
        assertThatThrownBy(() -> Base64Url.decode(text)).isInstanceOf(IllegalArgumentException.class).hasMessageNotContaining(text);
        assertThat(Base64Url.decode("QQ")).containsExactly('A');
        assertThat(Base64Url.decode("")).isEmpty();
    }

    @Test void deepNestingIsRefused() {
        var deep = "[".repeat(100_000).getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> Wire.read(deep, List.class)).isInstanceOf(Wire.Malformed.class);
    }

    private void survives(byte[] good, Consumer<byte[]> reader) {
        reader.accept(good);
        Stream.generate(() -> spoiled(good)).limit(SPOILED).forEach(bytes -> {
            try {
                reader.accept(bytes);
            } catch (IllegalArgumentException refused) {
                assertThat(refused.getMessage()).as("of ours").endsWith(".");
                assertThat(refused.getCause()).isNull();
            }
        });
    }

    private byte[] spoiled(byte[] good) {
        var bytes = good.clone();
        for (int times = 0; times <= chance.nextInt(3); times++) {
            var at = chance.nextInt(bytes.length);
            bytes = switch (chance.nextInt(5)) {
                case 0 -> flipped(bytes, at);
                case 1 -> Arrays.copyOf(bytes, at + 1);
                case 2 -> joined(Arrays.copyOf(bytes, at), Arrays.copyOfRange(bytes, Math.min(bytes.length, at + 1 + chance.nextInt(40)), bytes.length), bytes);
                case 3 -> joined(Arrays.copyOf(bytes, at), one(chance.nextInt(256)), Arrays.copyOfRange(bytes, at, bytes.length));
                default -> joined(Arrays.copyOf(bytes, at), "null".getBytes(StandardCharsets.UTF_8), Arrays.copyOfRange(bytes, Math.min(bytes.length, at + 4), bytes.length));
            };
        }
        return bytes;
    }

    private static byte[] flipped(byte[] bytes, int at) {
        bytes[at] ^= (byte) (1 << (at % 8));
        return bytes;
    }

    private static byte[] one(int value) {
        return new byte[] {(byte) value};
    }

    private static byte[] joined(byte[]... parts) {
        var all = new java.io.ByteArrayOutputStream();
        Arrays.stream(parts).limit(3).forEach(all::writeBytes);
        return all.size() == 0 ? new byte[] {' '} : all.toByteArray();
    }
}

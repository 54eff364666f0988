package org.wellspring.relay.signed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellspring.figures.grid.Profile;
import org.wellspring.relay.AppHalf;
import org.wellspring.relay.Spoiled;
import org.wellspring.relay.notice.Declaration;
import org.wellspring.relay.token.Token;
import org.wellspring.relay.token.TokenKey;

/** Bytes from outside are read or refused; nothing else ever happens, and nothing is repeated. */
class DecoderTests {
    private static final long SEED = 20261026;

    @Test void spoiledDeclarationsAreReadOrRefused() {
        Spoiled.survives(SEED, Wire.write(new AppHalf().draft(0, Profile.MEDIUM, "", AppHalf.leaf("leaf-a", 341, "Ward 4")).fields), bytes -> Wire.read(bytes, Declaration.class));
    }

    @Test void spoiledDocumentsAreReadOrRefused() {
        var key = Ed25519.publicKey(new AppHalf().publicKey());
        Spoiled.survives(SEED, Wire.write(SignedDocument.of("{}".getBytes(StandardCharsets.UTF_8), new byte[64])), bytes ->
            assertThat(Wire.read(bytes, SignedDocument.class).isSignedBy(key)).isFalse());
    }

    @Test void spoiledTokensAreReadOrRefused() {
        var key = TokenKey.of(org.wellspring.relay.Issuer.number(0).modulus());
        Spoiled.survives(SEED, Wire.write(Token.of(new byte[64], new byte[256])), bytes -> assertThat(key.signed(Wire.read(bytes, Token.class))).isFalse());
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
}

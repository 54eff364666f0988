package org.wellspring.ballot.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class IssuerKeyTests {
    private static final Path VECTORS = Path.of("../../shared/vectors/rfc9474.json");
    private static final BigInteger E = BigInteger.valueOf(65537);

    @TestFactory Stream<DynamicTest> blindSignaturesAreThoseOfTheRfc() {
        assumeTrue(Files.exists(VECTORS), "The vectors of RFC 9474 are not beside this repository.");
        return StreamSupport.stream(JsonMapper.shared().readTree(VECTORS.toFile()).spliterator(), false)
            .map(vector -> dynamicTest(vector.path("name").asString(), () -> {
                var key = key(vector);

                var signature = key.sign(bytes(vector, "blinded_msg"));

                assertThat(signature).isEqualTo(bytes(vector, "blind_sig"));
            }));
    }

    @Test void theSameBytesGetTheSameSignatureThatOnlyThisKeyMakes() {
        var key = IssuerKey.make();
        var blinded = someBytes(key);

        var signature = key.sign(blinded);

        assertThat(key.sign(blinded)).isEqualTo(signature).hasSize(256);
        assertThat(new BigInteger(1, signature).modPow(E, modulus(key))).isEqualTo(new BigInteger(1, blinded));
        assertThat(IssuerKey.make().modulus()).isNotEqualTo(key.modulus());
    }

    @Test void aMessageOfAnotherLengthOrBeyondTheModulusIsNotSigned() {
        var key = IssuerKey.make();
        var shorter = Arrays.copyOf(someBytes(key), 255);
        var longer = Arrays.copyOf(someBytes(key), 257);
        var modulus = HexFormat.of().parseHex(modulus(key).toString(16));

        assertThat(Stream.of(new byte[0], shorter, longer, modulus)).noneMatch(key::takes);
        assertThatThrownBy(() -> key.sign(modulus)).isInstanceOf(IllegalArgumentException.class).hasMessageNotContaining(key.modulus());
    }

    @Test void aKeyIsReadBackAsItWasWritten() {
        var key = IssuerKey.make();

        var readBack = IssuerKey.of(key.encoded());

        assertThat(readBack.modulus()).isEqualTo(key.modulus()).hasSize(342);
        assertThat(readBack.sign(someBytes(key))).isEqualTo(key.sign(someBytes(key)));
    }

    private static byte[] someBytes(IssuerKey key) {
        var bytes = new byte[256];
        Arrays.fill(bytes, (byte) 0x5a);
        assertThat(key.takes(bytes)).isTrue();
        return bytes;
    }

    private static BigInteger modulus(IssuerKey key) {
        return new BigInteger(1, java.util.Base64.getUrlDecoder().decode(key.modulus()));
    }

    private static IssuerKey key(JsonNode vector) {
        return QuickKeys.of(number(vector, "p"), number(vector, "q"), number(vector, "e"));
    }

    private static BigInteger number(JsonNode vector, String name) {
        return new BigInteger(hex(vector, name), 16);
    }

    private static byte[] bytes(JsonNode vector, String name) {
        return HexFormat.of().parseHex(hex(vector, name));
    }

    private static String hex(JsonNode vector, String name) {
        var text = vector.path(name).asString();
        return text.startsWith("0x") ? text.substring(2) : text;
    }
}

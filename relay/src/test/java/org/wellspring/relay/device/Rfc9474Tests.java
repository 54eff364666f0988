package org.wellspring.relay.device;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.wellspring.relay.signed.Base64Url;
import org.wellspring.relay.token.TokenKey;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Blinding, unblinding and checking agree with the vectors of RFC 9474, appendix A. */
class Rfc9474Tests {
    private static final Path VECTORS = Path.of("../../shared/vectors/rfc9474.json");

    @Test void theVariantInUseBlindsAndUnblindsAsTheRfcSays() {
        var vector = vectors().getFirst();
        var n = number(vector, "n");
        var key = TokenKey.ofAnySize(n);
        var factor = number(vector, "inv").modInverse(n);

        var blind = BlindToken.blind(key, bytes(vector, "input_msg"), bytes(vector, "salt"), factor);

        assertThat(Base64Url.decode(blind.blinded())).isEqualTo(bytes(vector, "blinded_msg"));
        assertThat(Base64Url.decode(blind.finish(Base64Url.encode(bytes(vector, "blind_sig"))).signature())).isEqualTo(bytes(vector, "sig"));
    }

    @Test void signaturesWithASaltAreAcceptedAndAllOthersAreNot() {
        assertThat(vectors()).hasSize(4).allSatisfy(vector -> {
            var key = TokenKey.ofAnySize(number(vector, "n"));
            var salted = vector.get("sLen").stringValue().equals("0x30");

            assertThat(key.signed(bytes(vector, "input_msg"), bytes(vector, "sig"))).isEqualTo(salted);
        });
    }

    @Test void aSignatureForAnotherMessageOrWithAChangedBitIsRefused() {
        var vector = vectors().getFirst();
        var key = TokenKey.ofAnySize(number(vector, "n"));
        var signature = bytes(vector, "sig");

        assertThat(key.signed(bytes(vector, "msg"), signature)).isFalse();
        signature[signature.length - 1] ^= 1;
        assertThat(key.signed(bytes(vector, "input_msg"), signature)).isFalse();
    }

    @Test void anIssuerThatSignedWithAnotherKeyIsNoticed() {
        var vector = vectors().getFirst();
        var n = number(vector, "n");
        var blind = BlindToken.blind(TokenKey.ofAnySize(n), bytes(vector, "input_msg"), bytes(vector, "salt"), number(vector, "inv").modInverse(n));
        var wrong = bytes(vector, "blind_sig");
        wrong[7] ^= 1;

        assertThatThrownBy(() -> blind.finish(Base64Url.encode(wrong))).hasMessageContaining("key of the notice");
    }

    /** The variant in use first. */
    private static List<JsonNode> vectors() {
        Assumptions.assumeTrue(Files.exists(VECTORS), "The vectors of RFC 9474 are not beside the repository; conformance was not checked.");
        return StreamSupport.stream(new JsonMapper().readTree(VECTORS.toFile()).spliterator(), false).toList();
    }

    private static byte[] bytes(JsonNode vector, String field) {
        return HexFormat.of().parseHex(vector.get(field).stringValue());
    }

    private static BigInteger number(JsonNode vector, String field) {
        return new BigInteger(vector.get(field).stringValue().substring(2), 16);
    }
}

package org.wellspring.relay.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.wellspring.figures.Week;
import org.wellspring.relay.Spoiled;
import org.wellspring.relay.device.PaperSlip;
import org.wellspring.relay.signed.Base64Url;
import org.wellspring.relay.signed.Wire;

/** Whatever comes as slips, a question for one, or a seal is read or refused; nothing else ever happens, and nothing is repeated. */
class PaperDecoderTests {
    private static final long SEED = 20261123;
    private final Random chance = new Random(SEED);

    @Test void spoiledPapersAreReadOrRefused() {
        var slips = IntStream.range(0, 5).mapToObj(number -> Map.of("code", "%064x".formatted(number), "sealed", Base64Url.encode(new byte[PaperText.SEALED_BYTES]))).toList();
        var good = Wire.write(Map.of("v", 1, "organisation", "Linden Hospital", "monday", "2026-08-24", "slips", slips, "questions", ""));
        assertThat(PaperRules.malformed(Wire.read(good, PaperText.class))).isEmpty();

        Spoiled.survives(SEED, good, bytes -> PaperRules.malformed(Wire.read(bytes, PaperText.class)));
    }

    @Test void spoiledAskingsAreReadOrRefused() {
        Spoiled.survives(SEED, Wire.write(Map.of("code", "0".repeat(64))), bytes -> Wire.read(bytes, PaperPages.Asked.class));
    }

    @Test void spoiledSealsOpenNothing() {
        for (int length : List.of(0, 1, 11, 12, 27, 28, 2_075, 2_076, 2_077)) {
            var bytes = new byte[length];
            chance.nextBytes(bytes);
            assertThatThrownBy(() -> PaperSlip.open("K7MPQ00000000000", Week.parse("2026-08-24"), Base64Url.encode(bytes)))
                .isInstanceOf(IllegalArgumentException.class).hasMessageNotContaining("K7MPQ");
        }
    }
}

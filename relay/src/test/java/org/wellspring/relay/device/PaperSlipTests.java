package org.wellspring.relay.device;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HexFormat;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.wellspring.figures.Week;
import org.wellspring.relay.signed.Base64Url;
import org.wellspring.relay.signed.Sha256;
import org.wellspring.relay.signed.Wire;
import org.wellspring.relay.token.Token;

/** A slip as both languages make it: the same known answers are checked in the browser's code. */
class PaperSlipTests {
    private static final Known KNOWN = known();

    @Test void aCodeHasTheHashAndTheKeyThatBrowsersFind() {
        assertThat(PaperSlip.codeHash(KNOWN.code())).isEqualTo(KNOWN.hash());
        assertThat(HexFormat.of().formatHex(seal().key())).isEqualTo(KNOWN.key());
    }

    @Test void itsOneEnvelopeHasTheCounterThatBrowsersFind() {
        assertThat(Counters.ofSlip(KNOWN.inside().token())).isEqualTo(KNOWN.counter());
    }

    @Test void sealingGivesTheBytesThatBrowsersGive() {
        assertThat(Sha256.hex(Base64Url.decode(seal().seal(KNOWN.inside().of(), Base64Url.decode(KNOWN.nonce()))))).isEqualTo(KNOWN.sealedHash());
    }

    @Test void whatWasSealedIsOpenedAsItWas() {
        var sealed = seal().seal(KNOWN.inside().of(), new byte[12]);

        assertThat(PaperSlip.open(KNOWN.code(), KNOWN.monday(), sealed)).isEqualTo(KNOWN.inside().of());
        assertThat(Base64Url.decode(sealed)).hasSize(2076);
    }

    @Test void newCodesHaveSixteenLettersOfTheAlphabetAndDiffer() {
        var chance = new Random(7);

        assertThat(IntStream.range(0, 500).mapToObj(_ -> PaperSlip.newCode(chance))).doesNotHaveDuplicates().allMatch(code -> code.matches("[0-9A-HJKMNP-TV-Z]{16}"));
    }

    private static SlipSeal seal() {
        return new SlipSeal(KNOWN.code(), KNOWN.monday());
    }

    private static Known known() {
        try (var file = PaperSlipTests.class.getResourceAsStream("/paper-slip.json")) {
            return Wire.read(file.readAllBytes(), Known.class);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    record Known(String code, Week monday, String hash, String key, int counter, String nonce, Slip inside, String sealedHash) {}

    record Slip(int v, String leaf, Token token, Token admission) {
        PaperSlip.Inside of() {
            return new PaperSlip.Inside(v, leaf, token, admission);
        }
    }
}

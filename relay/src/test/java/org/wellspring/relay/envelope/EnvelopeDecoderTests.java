package org.wellspring.relay.envelope;

import org.junit.jupiter.api.Test;
import org.wellspring.figures.Week;
import org.wellspring.relay.Spoiled;
import org.wellspring.relay.device.SealedEnvelope;
import org.wellspring.relay.signed.Base64Url;
import org.wellspring.relay.token.Token;

/** V18: whatever comes as an envelope is read or refused; nothing else ever happens. */
class EnvelopeDecoderTests {
    @Test void spoiledEnvelopesAreReadOrRefused() {
        var good = new SealedEnvelope(1, Week.parse("2026-08-03"), Token.of(new byte[64], new byte[256]), 704_113, Base64Url.encode(new byte[Envelope.SEALED_BYTES]));

        Spoiled.survives(20261123, good.body(), Envelope::read);
    }
}

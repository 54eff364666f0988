package org.wellspring.relay.envelope;

import org.wellspring.figures.Week;
import org.wellspring.relay.signed.Base64Url;
import org.wellspring.relay.signed.Sha256;
import org.wellspring.relay.signed.Wire;
import org.wellspring.relay.token.Token;

/**
 * An envelope as it travels. Every envelope has the same size, full or empty.
 *
 * @param admission lets it in without saying which leaf
 * @param counter grows each time the device says more
 * @param sealed base64url of the encapsulated key and the ciphertext
 */
record Envelope(int v, Week monday, Token admission, int counter, String sealed) {
    /** 32 bytes of encapsulated key, 4096 of plaintext, 16 of authentication tag. */
    static final int SEALED_BYTES = 32 + 4096 + 16;

    /** @throws Wire.Malformed unless it has exactly the sizes of the protocol */
    static Envelope read(byte[] json) {
        var envelope = Wire.read(json, Envelope.class);
        try {
            envelope.admission().signatureBytes();
            envelope.nonce();
            envelope.sealedBytes();
        } catch (IllegalArgumentException wrongSize) {
            throw new Wire.Malformed(wrongSize.getMessage());
        }
        if (envelope.v() != 1 || envelope.counter() < 0) {
            throw new Wire.Malformed("This relay takes envelopes of version 1 with a counter from 0.");
        }
        return envelope;
    }

    /** What an admission token is remembered by. */
    byte[] nonce() {
        return Sha256.of(admission.preparedBytes());
    }

    byte[] sealedBytes() {
        return Base64Url.decode(sealed, SEALED_BYTES);
    }
}

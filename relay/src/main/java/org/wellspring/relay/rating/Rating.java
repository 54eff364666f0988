package org.wellspring.relay.rating;

import org.wellspring.relay.signed.Base64Url;
import org.wellspring.relay.signed.Wire;

/**
 * A rating as it travels. All have the same size.
 *
 * @param code as printed on the card
 * @param sealed base64url of the encapsulated key and the ciphertext
 */
record Rating(int v, String code, String sealed) {
    /** 32 bytes of encapsulated key, 512 of plaintext, 16 of authentication tag. */
    static final int SEALED_BYTES = 32 + Opened.PLAIN_BYTES + 16;

    /** @throws Wire.Malformed unless it has exactly the size of the protocol */
    static Rating read(byte[] json) {
        var rating = Wire.read(json, Rating.class);
        try {
            rating.sealedBytes();
        } catch (IllegalArgumentException wrongSize) {
            throw new Wire.Malformed(wrongSize.getMessage());
        }
        if (rating.v() != 1) {
            throw new Wire.Malformed("This relay takes ratings of version 1.");
        }
        return rating;
    }

    byte[] sealedBytes() {
        return Base64Url.decode(sealed, SEALED_BYTES);
    }
}

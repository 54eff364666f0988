package org.wellspring.relay.keys;

import java.security.PublicKey;
import org.wellspring.relay.signed.SignedDocument;

/** The public key of the one app this relay works with. */
public record AppKey(PublicKey key) {
    public boolean signed(SignedDocument document) {
        return document.isSignedBy(key);
    }
}

package org.wellspring.nation.rehearsal;

import java.io.Serializable;
import org.wellspring.relay.device.SealedEnvelope;
import org.wellspring.relay.signed.Base64Url;
import org.wellspring.relay.signed.Sha256;
import org.wellspring.relay.token.Token;

/**
 * One row as the relay keeps it.
 *
 * @param nonce SHA-256 of the admission token's message
 */
public record Row(byte[] nonce, byte[] sealed) implements Serializable {
    static Row of(Token admission, SealedEnvelope envelope) {
        return new Row(Sha256.of(admission.preparedBytes()), Base64Url.decode(envelope.sealed()));
    }
}

package org.wellspring.ballot.keys;

import org.springframework.stereotype.Component;
import org.wellspring.ballot.SigningKey;
import org.wellspring.platform.Installation;
import org.wellspring.privacy.spi.SignedDocument;
import org.wellspring.privacy.spi.Signing;

/** Signs lists of exported figures with the key that declarations are signed with. */
@Component
class SignAsThisHalf implements Signing {
    private final SigningKey key;

    SignAsThisHalf(Installation installation) {
        this.key = SigningKey.in(installation.data());
    }

    @Override public String publicText() {
        return key.publicText();
    }

    @Override public SignedDocument sign(byte[] payload) {
        return key.sign(payload);
    }
}

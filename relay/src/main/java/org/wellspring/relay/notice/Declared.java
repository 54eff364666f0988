package org.wellspring.relay.notice;

import org.wellspring.relay.signed.SignedDocument;

/** The answer to a declaration. */
sealed interface Declared {
    /** @param notice as everyone can read it; the same one when the same declaration is sent again */
    record Published(SignedDocument notice) implements Declared {}

    /** Nothing was kept. */
    record Refused(Refusal refusal) implements Declared {}
}

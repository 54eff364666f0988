package org.wellspring.ballot.keys;

import org.springframework.stereotype.Component;

/** Keys from the JDK's generator and its secure random source. */
@Component
class FreshKeys implements KeyMaking {
    @Override public IssuerKey make() {
        return IssuerKey.make();
    }
}

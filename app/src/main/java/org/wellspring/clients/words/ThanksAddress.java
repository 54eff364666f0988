package org.wellspring.clients.words;

import org.springframework.stereotype.Component;
import org.wellspring.web.SecretAddress;

/** Only whoever holds a card knows where its words are given. */
@Component
class ThanksAddress implements SecretAddress {
    static final String BEFORE_CODE = "/clients/thanks/";

    @Override public boolean holds(String path) {
        return path.startsWith(BEFORE_CODE) && path.length() > BEFORE_CODE.length();
    }
}

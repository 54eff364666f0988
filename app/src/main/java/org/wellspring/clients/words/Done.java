package org.wellspring.clients.words;

import java.util.Arrays;
import java.util.Optional;

/** What was done about a disclosure or complaint, from a short list. */
public enum Done {
    RANG, SERVICE, COMPLAINTS, MANAGER, NOTHING;

    static Optional<Done> of(String name) {
        return Arrays.stream(values()).filter(one -> one.name().equals(name)).findFirst();
    }
}

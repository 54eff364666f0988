package org.wellspring.privacy.spi;

import java.util.Arrays;
import java.util.Locale;

/** What clients are asked about a contact with a team, in the order they are asked. */
public enum ClientItem {
    LISTENED, EXPLAINED, RESPECTED, TIME;

    /** As written in a release: {@code listened}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException for any other word */
    static ClientItem ofCode(String code) {
        return Arrays.stream(values()).filter(item -> item.code().equals(code)).findFirst().orElseThrow(() -> new IllegalArgumentException("Clients are asked about four things."));
    }
}

package org.wellspring.clients.words;

import java.util.Locale;

/** What the page behind a card is about. */
public enum Stage {
    WRITE, CLOSED_NOBODY, CLOSED_WAITS, SPENT, UNKNOWN;

    /** Of its sentence: {@code closed-nobody}. */
    public String key() {
        return "stage." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

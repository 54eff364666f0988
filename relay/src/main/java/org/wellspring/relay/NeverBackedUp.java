package org.wellspring.relay;

import java.util.Set;

/** What a backup leaves out, so that nobody can count a closed period again: envelopes, ratings, slips, and the keys they are sealed to. */
public final class NeverBackedUp {
    private NeverBackedUp() {}

    /** By schema and name; their rows, not their definitions. */
    public static Set<String> tables() {
        return Set.of("relay.envelope_even", "relay.envelope_odd", "relay.laid_aside", "relay.rating", "relay.laid_aside_rating",
            "relay.paper", "relay.slip");
    }

    /** @param name of a file in the key folder */
    public static boolean keyFile(String name) {
        return name.startsWith("sealing-") || name.endsWith(".unfinished");
    }
}

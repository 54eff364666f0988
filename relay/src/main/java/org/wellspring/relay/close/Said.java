package org.wellspring.relay.close;

import java.util.Map;
import java.util.Set;

/**
 * What one person said in a week, reduced to what may be counted.
 *
 * @param answers by wave: {@code 0}, {@code 1} or {@code -} for each indicator
 * @param did by ask
 */
record Said(int counter, String leaf, Map<String, String> answers, Set<String> kinds, Set<String> asks, Map<String, Helped> did) {
    /** Of two texts under one token the one with the higher counter counts. */
    Said orNewer(Said other) {
        return other.counter > counter ? other : this;
    }

    @Override public String toString() {
        return "[opened]";
    }

    /** Answers to "did it help?", as written in an envelope. */
    enum Helped { YES, MIXED, NO }
}

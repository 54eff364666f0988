package org.wellspring.relay.close;

import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What one person said in a week, reduced to what may be counted.
 *
 * @param answers by wave: {@code 0}, {@code 1} or {@code -} for each indicator
 * @param did by ask
 */
record Said(int counter, String leaf, Map<String, String> answers, Set<String> kinds, Set<String> asks, Map<String, Helped> did) {
    private static final Comparator<Said> AGE = Comparator.comparingInt(Said::counter).thenComparing(Said::text);

    /**
     * Of two texts under one token the one with the higher counter counts. No device seals two with one counter; where somebody did,
     * the alphabet decides and not the order in which they are opened.
     */
    Said orNewer(Said other) {
        return AGE.compare(other, this) > 0 ? other : this;
    }

    private String text() {
        return String.join("|", leaf, new TreeMap<>(answers).toString(), new TreeSet<>(kinds).toString(), new TreeSet<>(asks).toString(), new TreeMap<>(did).toString());
    }

    @Override public String toString() {
        return "[opened]";
    }

    /** Answers to "did it help?", as written in an envelope. */
    enum Helped { YES, MIXED, NO }
}

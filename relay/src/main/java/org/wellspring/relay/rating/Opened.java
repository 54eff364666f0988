package org.wellspring.relay.rating;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.wellspring.relay.signed.Padded;

/**
 * What a rating says once it is opened.
 *
 * @param answers by item: {@code 0} not at all, {@code 1} a little, {@code 2} mostly, {@code 3} fully, {@code -} no answer
 * @param proxy whether it was given for somebody else
 * @param easy whether it was read in easy words
 */
record Opened(int v, Map<String, String> answers, boolean proxy, boolean easy) {
    static final int PLAIN_BYTES = 512;
    static final Set<String> ITEMS = Set.of("listened", "explained", "respected", "time");
    private static final Pattern LETTER = Pattern.compile("[0-3-]");

    /** Nothing for anything that is not exactly such a text. */
    static Optional<Opened> of(byte[] plain) {
        return Padded.read(plain, PLAIN_BYTES, Opened.class).filter(Opened::isWhole);
    }

    private boolean isWhole() {
        return v == 1 && answers.keySet().equals(ITEMS) && answers.values().stream().allMatch(letter -> LETTER.matcher(letter).matches());
    }

    boolean answered(String item) {
        return !answers.get(item).equals("-");
    }

    boolean fully(String item) {
        return answers.get(item).equals("3");
    }

    @Override public String toString() {
        return "[opened]";
    }
}

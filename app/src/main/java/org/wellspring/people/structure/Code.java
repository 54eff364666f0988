package org.wellspring.people.structure;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A code printed on paper: 28 characters of Crockford's alphabet, 140 bits by chance, so that nobody guesses one. Read
 * generously: letter case, spaces and dashes do not matter, O is 0, I and L are 1.
 */
public record Code(String characters) {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 28;
    private static final int GROUP = 4;

    public static Code random(SecureRandom chance) {
        return new Code(IntStream.range(0, LENGTH).mapToObj(i -> String.valueOf(ALPHABET.charAt(chance.nextInt(ALPHABET.length())))).collect(Collectors.joining()));
    }

    /** What was typed or scanned, in the form codes are kept; not necessarily one that exists. */
    public static Code typed(String text) {
        var plain = text.toUpperCase(Locale.ROOT).replace('O', '0').replace('I', '1').replace('L', '1').replaceAll("[^0-9A-Z]", "");
        return new Code(plain.substring(0, Math.min(plain.length(), LENGTH)));
    }

    /** In groups of four, as people read it aloud. */
    public String inGroups() {
        return characters.replaceAll("(.{%d})(?=.)".formatted(GROUP), "$1 ");
    }
}

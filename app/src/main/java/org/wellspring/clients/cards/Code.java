package org.wellspring.clients.cards;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * What a card carries: sixty random bits in Crockford's base32, which has no letters that are easily mistaken.
 *
 * @param letters twelve, without hyphens
 */
public record Code(String letters) {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LETTERS = 12;
    private static final Pattern WRITTEN = Pattern.compile("[" + ALPHABET + "]{" + LETTERS + "}");
    /** Longer than anybody writes twelve letters with blanks and hyphens. */
    private static final int LONGEST = 40;

    public Code {
        if (!WRITTEN.matcher(letters).matches()) {
            throw new IllegalArgumentException("A card's code has twelve letters and digits.");
        }
    }

    /** @param random from which nobody can tell the next */
    static Code draw(RandomGenerator random) {
        var letters = new StringBuilder();
        random.ints(LETTERS, 0, ALPHABET.length()).forEach(i -> letters.append(ALPHABET.charAt(i)));
        return new Code(letters.toString());
    }

    /** As somebody typed it: case, hyphens and blanks do not matter, I and L are read as 1, O as 0. */
    public static Optional<Code> read(String typed) {
        if (typed.length() > LONGEST) {
            return Optional.empty();
        }
        var plain = typed.toUpperCase(Locale.ROOT).replaceAll("[-\\s]", "").replace('I', '1').replace('L', '1').replace('O', '0');
        return WRITTEN.matcher(plain).matches() ? Optional.of(new Code(plain)) : Optional.empty();
    }

    /** {@code ABCD-EFGH-JKMN}. */
    public String printed() {
        return "%s-%s-%s".formatted(letters.substring(0, 4), letters.substring(4, 8), letters.substring(8));
    }

    /** By which both halves know the card; see "Cards" in docs/protocol.md. Lower-case hex. */
    public String hash() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(("wellspring/card/1|" + letters).getBytes(UTF_8)));
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    @Override public String toString() {
        return "[code]";
    }
}

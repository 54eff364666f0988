package org.wellspring.people.signin;

import java.text.Normalizer;

/**
 * A secret of at least fifteen characters, as NIST SP 800-63B-4 asks where it stands alone; no rule about digits or signs.
 * Typed the same on every keyboard: it is brought into one Unicode form first.
 */
public record Passphrase(String text) {
    public static final int SHORTEST = 15;
    static final int LONGEST = 200;
    private static final int FEWEST_DIFFERENT = 6;

    public static Passphrase typed(String text) {
        return new Passphrase(Normalizer.normalize(text, Normalizer.Form.NFKC).strip());
    }

    public boolean longEnough() {
        return text.codePointCount(0, text.length()) >= SHORTEST;
    }

    /** Long, but a guesser's first try: one key held down, or the sign-in name again. */
    public boolean tooPlain(SignInName name) {
        var plain = text.toLowerCase(java.util.Locale.ROOT);
        return text.length() > LONGEST || plain.codePoints().distinct().count() < FEWEST_DIFFERENT || plain.equals(name.key());
    }

    @Override public String toString() {
        return "[passphrase]";
    }
}

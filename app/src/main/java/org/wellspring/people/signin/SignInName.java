package org.wellspring.people.signin;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The name somebody chose to sign in with. Nobody else sees it.
 *
 * @param asChosen as they wrote it
 */
public record SignInName(String asChosen) {
    static final int LONGEST = 80;

    /** How names are compared: letter case, blanks and the way accents are typed do not matter. */
    public String key() {
        return Normalizer.normalize(asChosen, Normalizer.Form.NFKC).strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    public boolean usable() {
        return !key().isEmpty() && asChosen.length() <= LONGEST;
    }
}

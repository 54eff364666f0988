package org.wellspring.people.structure;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/** How lines of the staff list are told apart: by staff number, or by name where the list has no numbers. Letter case and blanks do not matter. */
public final class StaffKey {
    private StaffKey() {}

    public static Optional<String> of(String text) {
        var key = Normalizer.normalize(text, Normalizer.Form.NFKC).strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
        return key.isEmpty() ? Optional.empty() : Optional.of(key);
    }
}

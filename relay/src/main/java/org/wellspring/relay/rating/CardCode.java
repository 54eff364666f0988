package org.wellspring.relay.rating;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.wellspring.relay.signed.Sha256;
import org.wellspring.relay.signed.Wire;

/** What is printed on a card: twelve characters of Crockford's base32, read as a tired eye reads them. */
final class CardCode {
    private static final Pattern CODE = Pattern.compile("[0-9A-HJKMNP-TV-Z]{12}");
    private static final int LONGEST = 40;

    private CardCode() {}

    /** What the card is known by, SHA-256; nothing where this cannot be a code. */
    static Optional<byte[]> hash(String typed) {
        if (typed.length() > LONGEST) {
            return Optional.empty();
        }
        var code = typed.toUpperCase(Locale.ROOT).replaceAll("[\\s-]", "").replace('I', '1').replace('L', '1').replace('O', '0');
        return CODE.matcher(code).matches() ? Optional.of(Sha256.of(Wire.utf8("wellspring/card/1|" + code))) : Optional.empty();
    }
}

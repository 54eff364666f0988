package org.wellspring.ballot.tokens;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.wellspring.figures.Week;

/** What a device asks to have signed for one week: two blinded messages. */
record Blinded(Week week, byte[] leaf, byte[] admission) {
    /** @throws IllegalArgumentException or DateTimeException for anything that is not of the protocol */
    static Blinded read(TokenPages.AskedWeek asked) {
        return new Blinded(Week.parse(given(asked.monday())), bytes(asked.leafBlinded()), bytes(asked.admissionBlinded()));
    }

    private static byte[] bytes(@Nullable String text) {
        return Base64.getUrlDecoder().decode(given(text));
    }

    private static String given(@Nullable String text) {
        if (text == null) {
            throw new IllegalArgumentException("A week names its Monday and two blinded messages.");
        }
        return text;
    }

    byte[] digest() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(leaf);
            return digest.digest(admission);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}

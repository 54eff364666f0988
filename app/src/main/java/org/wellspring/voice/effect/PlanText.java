package org.wellspring.voice.effect;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import tools.jackson.databind.json.JsonMapper;

/** Plans and findings as they are kept. What is hashed is the text as it stands, never written anew. */
final class PlanText {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private PlanText() {}

    static String of(Record kept) {
        return JSON.writeValueAsString(kept);
    }

    static <T> T read(String text, Class<T> as) {
        return JSON.readValue(text, as);
    }

    /** SHA-256 in lower-case hex. */
    static String hash(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}

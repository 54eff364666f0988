package org.wellspring.ballot.instrument;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.function.Supplier;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** JSON that strangers made: read within limits, nothing unknown passed over, written always alike. */
final class StrictJson {
    /** A file larger than this is refused before it is read: 1 MB. */
    static final int LARGEST = 1_000_000;
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(24).maxStringLength(500_000).maxNameLength(200).maxNumberLength(20).maxDocumentLength(LARGEST).build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build())
        .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
        .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS).enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY).build();

    private StrictJson() {}

    /** @throws IllegalArgumentException for bytes that are too many or not UTF-8 */
    static String utf8(byte[] bytes) {
        if (bytes.length > LARGEST) {
            throw new IllegalArgumentException("The file is larger than 1 MB.");
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException notUtf8) {
            throw new IllegalArgumentException("The file is not written in UTF-8.");
        }
    }

    static JsonNode tree(String text) {
        return understood(() -> JSON.readTree(text), text);
    }

    /** @throws IllegalArgumentException that says where and what, without repeating the file */
    static <T> T read(String text, Class<T> type) {
        return understood(() -> JSON.readValue(text, type), text);
    }

    /** The same value always gives the same bytes: properties in the order of the alphabet, no spaces. */
    static String canonical(Object value) {
        return JSON.writeValueAsString(value);
    }

    static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static <T> T understood(Supplier<T> reading, String text) {
        if (text.length() > LARGEST) {
            throw new IllegalArgumentException("The file is larger than 1 MB.");
        }
        try {
            return Objects.requireNonNull(reading.get());
        } catch (JacksonException unreadable) {
            if (unreadable.getCause() instanceof IllegalArgumentException refused) {
                throw new IllegalArgumentException(refused.getMessage());
            }
            var where = unreadable.getLocation() == null || unreadable.getLocation().getLineNr() < 1 ? "" : " (line %d)".formatted(unreadable.getLocation().getLineNr());
            throw new IllegalArgumentException("This is not the JSON that was expected%s.".formatted(where));
        } catch (NullPointerException | StackOverflowError nothing) {
            throw new IllegalArgumentException("This is not the JSON that was expected.");
        }
    }
}

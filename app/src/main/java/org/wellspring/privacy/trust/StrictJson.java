package org.wellspring.privacy.trust;

import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.InjectableValues;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads what the relay wrote: unknown, missing, doubled and mistyped fields are refused, and anything after the end. */
public final class StrictJson {
    /** For {@link com.fasterxml.jackson.annotation.JacksonInject}: a list inside a document that older ones do not have; where it is absent, it is empty. */
    public static final String LATER = "later";
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build())
        .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES,
            DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES, DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
            DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
        .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
        .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
        .injectableValues(new InjectableValues.Std().addValue(LATER, List.of()))
        .build();

    private StrictJson() {}

    /** @throws Untrusted when the bytes are not exactly one {@code type} */
    public static <T> T read(byte[] json, Class<T> type) {
        try {
            return JSON.readValue(json, type);
        } catch (JacksonException | IllegalArgumentException | java.time.DateTimeException notThat) {
            throw notAsWritten();
        }
    }

    /**
     * @param later a list that older documents do not have; where it is absent, it is empty
     * @throws Untrusted when the bytes are not exactly one {@code type}
     */
    public static <T> T read(byte[] json, Class<T> type, String later) {
        try {
            if (!(JSON.readTree(json) instanceof ObjectNode fields)) {
                throw notAsWritten();
            }
            if (!fields.has(later)) {
                fields.putArray(later);
            }
            return JSON.treeToValue(fields, type);
        } catch (JacksonException | IllegalArgumentException | java.time.DateTimeException notThat) {
            throw notAsWritten();
        }
    }

    private static Untrusted notAsWritten() {
        return new Untrusted("A document of the relay is not written as the protocol says. See that the two halves are of versions that fit.");
    }
}

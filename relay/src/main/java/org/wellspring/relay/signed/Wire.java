package org.wellspring.relay.signed;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.wellspring.figures.Rational;
import org.wellspring.figures.Week;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.InjectableValues;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** JSON between the halves. Reading refuses unknown, missing, doubled and mistyped fields and anything after the end. */
public final class Wire {
    /** For {@link com.fasterxml.jackson.annotation.JacksonInject}: a list that older documents do not have; where it is absent, it is empty. */
    public static final String LATER = "later";
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(16).maxNumberLength(40).build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build())
        .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
            DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES, DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES,
            DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
        .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
        .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS, MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
        .changeDefaultNullHandling(_ -> JsonSetter.Value.construct(Nulls.FAIL, Nulls.FAIL))
        .addModule(new SimpleModule()
            .addDeserializer(Week.class, read(Week::parse)).addSerializer(Week.class, written())
            .addDeserializer(Rational.class, read(Rational::parse)).addSerializer(Rational.class, written()))
        .injectableValues(new InjectableValues.Std().addValue(Wire.LATER, List.of()))
        .build();

    private Wire() {}

    /** @throws Malformed when the bytes are not exactly one {@code type}; the message repeats nothing */
    public static <T> T read(byte[] json, Class<T> type) {
        try {
            return Objects.requireNonNull(JSON.readValue(json, type));
        } catch (JacksonException | IllegalArgumentException | NullPointerException | DateTimeException mayRepeatWhatWasSent) {
            throw new Malformed("This is not the JSON that the protocol asks for here. Compare it with docs/protocol.md.");
        }
    }

    public static byte[] write(Object value) {
        return JSON.writeValueAsBytes(value);
    }

    /** Bytes from outside that break the protocol. */
    public static final class Malformed extends IllegalArgumentException {
        public Malformed(String message) {
            super(message, null);
        }
    }

    private static <T> ValueDeserializer<T> read(Function<String, T> parse) {
        return new ValueDeserializer<>() {
            @Override public T deserialize(JsonParser parser, DeserializationContext context) {
                return parse.apply(parser.getString());
            }
        };
    }

    private static <T> ValueSerializer<T> written() {
        return new ValueSerializer<>() {
            @Override public void serialize(T value, JsonGenerator generator, SerializationContext context) {
                generator.writeString(value.toString());
            }
        };
    }

    /** The bytes of a text, in the one encoding there is. */
    public static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

package org.wellspring.launch.verify;

import java.io.InputStream;
import java.util.Optional;
import org.wellspring.privacy.trust.Untrusted;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A JSON file of figures, read release by release so that it may be longer than memory. */
final class FiguresReader implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build())
        .enable(DeserializationFeature.USE_LONG_FOR_INTS, DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES,
            DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES).build();

    private final JsonParser json;

    FiguresReader(InputStream in) {
        json = JSON.createParser(in);
    }

    record Head(String organisation, String relay) {}

    /** Everything before the releases. */
    Head head() {
        need(json.nextToken() == JsonToken.START_OBJECT && name("v") && json.nextToken() == JsonToken.VALUE_NUMBER_INT && json.getIntValue() == 1);
        var head = new Head(text("organisation"), text("relay"));
        need(name("releases") && json.nextToken() == JsonToken.START_ARRAY);
        return head;
    }

    /** Empty after the last, where the file must end. */
    Optional<JsonOfFigures.Beside> next() {
        if (json.nextToken() == JsonToken.START_OBJECT) {
            return Optional.of(json.readValueAs(JsonOfFigures.Beside.class));
        }
        need(json.currentToken() == JsonToken.END_ARRAY && json.nextToken() == JsonToken.END_OBJECT && json.nextToken() == null);
        return Optional.empty();
    }

    private String text(String property) {
        need(name(property) && json.nextToken() == JsonToken.VALUE_STRING);
        return json.getString();
    }

    private boolean name(String expected) {
        return json.nextToken() == JsonToken.PROPERTY_NAME && json.currentName().equals(expected);
    }

    private static void need(boolean asWritten) {
        if (!asWritten) {
            throw new Untrusted("This is no JSON file of figures.");
        }
    }

    @Override public void close() {
        json.close();
    }
}

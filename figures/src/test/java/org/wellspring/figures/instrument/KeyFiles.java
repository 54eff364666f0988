package org.wellspring.figures.instrument;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The keys that ship, read as whoever uses the library reads them. */
final class KeyFiles {

    static final JsonMapper JSON = JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    private KeyFiles() {}

    static Instrument key(String id) {
        try (var file = KeyFiles.class.getResourceAsStream(Keys.resource(id))) {
            return JSON.readValue(file, Instrument.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static List<Instrument> all() {
        return Keys.SHIPPED.stream().map(KeyFiles::key).toList();
    }

    /** As many answers alike as the instrument has items. */
    static Answers throughout(Instrument key, int value) {
        var values = new Integer[key.questions().items().size()];
        Arrays.fill(values, value);
        return Answers.inOrder(key, Arrays.asList(values));
    }

    static Answers answers(String id, Integer... values) {
        return Answers.inOrder(key(id), new ArrayList<>(Arrays.asList(values)));
    }

    static double value(Scored scored, String scale) {
        return ((Score.Reckoned) scored.scales().get(scale)).value();
    }
}

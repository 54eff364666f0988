package org.wellspring.launch.figures;

import java.io.IOException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One object of JSON in a file. */
final class JsonFile {

    private JsonFile() {}

    /** @throws IllegalArgumentException for a file that cannot be read or holds anything else */
    static JsonNode read(String name) throws IOException {
        try {
            var read = JsonMapper.shared().readTree(TextFile.read(name));
            if (read.isObject() && !read.isEmpty()) {
                return read;
            }
        } catch (JacksonException broken) {
            var where = broken.getLocation();
            throw new IllegalArgumentException(where == null
                    ? "%s is nested too deep or holds a number that is too long. Write one object, such as {\"y\": [12, 15, 11]}.".formatted(name)
                    : "%s is not JSON: it breaks at line %d, column %d.".formatted(name, where.getLineNr(), where.getColumnNr()), broken);
        }
        throw new IllegalArgumentException("%s must hold one JSON object, such as {\"y\": [12, 15, 11]}.".formatted(name));
    }
}

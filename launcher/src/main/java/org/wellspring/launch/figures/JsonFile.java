package org.wellspring.launch.figures;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One object of JSON in a file. */
final class JsonFile {

    /** Thousands of long series fit in it. */
    private static final long LARGEST = 16L << 20;

    private JsonFile() {}

    /** @throws IllegalArgumentException for a file that cannot be read or holds anything else */
    static JsonNode read(String name) throws IOException {
        var file = path(name);
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new IllegalArgumentException("There is no file %s that can be read.".formatted(name));
        }
        if (Files.size(file) > LARGEST) {
            throw new IllegalArgumentException("%s is larger than 16 MB. Split it into files with fewer series.".formatted(name));
        }
        return parsed(name, Files.readAllBytes(file));
    }

    private static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException noPath) {
            throw new IllegalArgumentException("%s is not the name of a file.".formatted(name), noPath);
        }
    }

    private static JsonNode parsed(String name, byte[] bytes) {
        try {
            var read = JsonMapper.shared().readTree(bytes);
            if (read.isObject() && !read.isEmpty()) {
                return read;
            }
        } catch (JacksonException broken) {
            throw new IllegalArgumentException("%s is not JSON: %s".formatted(name, broken.getOriginalMessage()), broken);
        }
        throw new IllegalArgumentException("%s must hold one JSON object, such as {\"y\": [12, 15, 11]}.".formatted(name));
    }
}

package org.wellspring.figures;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Known answers kept beside the repository; a test that needs them is skipped, visibly, where they are absent. */
public final class Vectors {

    private static final Path FOLDER = Path.of("..", "..", "shared", "vectors");

    private Vectors() {}

    public static JsonNode read(String name) {
        var file = FOLDER.resolve(name);
        assumeTrue(Files.exists(file), "Skipped: shared/vectors/%s is not beside this repository.".formatted(name));
        return JsonMapper.shared().readTree(file);
    }
}

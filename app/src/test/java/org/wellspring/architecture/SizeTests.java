package org.wellspring.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** No class is longer than one can hold in mind. */
class SizeTests {
    private static final int LONGEST = 150;

    /** Longer ones, each with its reason. */
    private static final Map<String, String> EXCEPTIONS = Map.of(
        "Cluster.java", "the whole life of one cluster; splitting start from adoption hides the race between them");

    @Test void noClassIsLongerThanAHundredAndFiftyLines() throws IOException {
        var tooLong = new ArrayList<String>();

        for (var module : new String[] {"figures", "postgres", "relay", "app", "launcher", "nation"}) {
            var sources = Path.of("..", module, "src/main/java");
            try (var files = Files.walk(sources)) {
                for (var file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                    long lines = Files.readAllLines(file).size();
                    if (lines > LONGEST && !EXCEPTIONS.containsKey(file.getFileName().toString())) {
                        tooLong.add(file.getFileName() + ": " + lines);
                    }
                }
            }
        }

        assertThat(tooLong).isEmpty();
    }
}

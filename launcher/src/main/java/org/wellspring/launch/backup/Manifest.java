package org.wellspring.launch.backup;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What an archive holds, written into it last.
 *
 * @param part {@code app}, {@code relay} or {@code keys}
 * @param made day and minute, UTC
 * @param migrations that made the database; empty for keys
 * @param entries in load order
 * @param sequences by name, with the value each has reached
 */
record Manifest(int v, String part, String made, List<String> migrations, List<Entry> entries, Map<String, Long> sequences) {
    static final String ENTRY = "manifest.json";
    private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /**
     * @param rows of a table; 1 for a file
     * @param sha256 of the entry's bytes, lower-case hex
     */
    record Entry(String name, long rows, String sha256) {}

    byte[] write() {
        return JSON.writeValueAsBytes(this);
    }

    static Manifest read(InputStream in) throws IOException {
        return JSON.readValue(in.readAllBytes(), Manifest.class);
    }

    long rows() {
        return entries.stream().mapToLong(Entry::rows).sum();
    }
}

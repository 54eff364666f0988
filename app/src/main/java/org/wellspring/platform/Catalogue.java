package org.wellspring.platform;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * What this half stores: one line of {@code catalogue.properties} for every column of its database. The promise page is drawn
 * from it and tests hold the database to it.
 * {@code schema.table.column = kind; kept; seen, seen}: see the file for the words.
 */
public record Catalogue(Map<String, Column> columns) {
    public enum Kind { PERSONAL, OPERATIONAL, PUBLIC }

    /**
     * @param kept how long, a word with the message {@code catalogue.kept.<word>}
     * @param seen who can see it, words with messages {@code catalogue.seen.<word>}
     */
    public record Column(String schema, String table, String name, Kind kind, String kept, List<String> seen) {
        public String address() {
            return "%s.%s.%s".formatted(schema, table, name);
        }
    }

    public static Catalogue read() {
        var lines = new Properties();
        try (var file = new InputStreamReader(Catalogue.class.getResourceAsStream("/catalogue.properties"), StandardCharsets.UTF_8)) {
            lines.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var columns = new TreeMap<String, Column>();
        lines.forEach((address, says) -> columns.put((String) address, column((String) address, (String) says)));
        return new Catalogue(columns);
    }

    private static Column column(String address, String says) {
        var where = address.split("\\.");
        var parts = says.split(";");
        if (where.length != 3 || parts.length != 3) {
            throw new IllegalArgumentException("catalogue.properties: \"%s=%s\" is not \"schema.table.column = kind; kept; seen\".".formatted(address, says));
        }
        return new Column(where[0], where[1], where[2], Kind.valueOf(parts[0].strip().toUpperCase()), parts[1].strip(),
            Arrays.stream(parts[2].split(",")).map(String::strip).toList());
    }
}

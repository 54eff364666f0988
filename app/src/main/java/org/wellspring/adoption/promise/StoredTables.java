package org.wellspring.adoption.promise;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.wellspring.platform.Catalogue;
import org.wellspring.web.Text;

/** Which tables stand under which row of the promise ({@code packs/promise/stored.properties}), and what the catalogue says of them. */
@Component
class StoredTables {
    private final Catalogue catalogue = Catalogue.read();
    private final Map<String, String> rows = new TreeMap<>();

    StoredTables() {
        var lines = new Properties();
        try (var file = new ClassPathResource("packs/promise/stored.properties").getInputStream()) {
            lines.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        lines.forEach((table, row) -> rows.put((String) table, (String) row));
    }

    boolean knows(String row) {
        return rows.containsValue(row);
    }

    /** Row by table, in the order of tables. */
    Map<String, String> rows() {
        return rows;
    }

    /** How long whatever stands under the row is kept. */
    String kept(String row, Text text) {
        return said(columns(row).map(column -> text.of("catalogue.kept." + column.kept())));
    }

    /** Who can see whatever stands under the row. */
    String seen(String row, Text text) {
        return said(columns(row).flatMap(column -> column.seen().stream()).map(who -> text.of("catalogue.seen." + who)));
    }

    List<Catalogue.Column> columnsOf(String table) {
        return catalogue.columns().values().stream().filter(column -> table.equals(column.schema() + "." + column.table())).toList();
    }

    private Stream<Catalogue.Column> columns(String row) {
        return rows.entrySet().stream().filter(entry -> entry.getValue().equals(row)).flatMap(entry -> columnsOf(entry.getKey()).stream());
    }

    /** Each thing once, the commonest first. */
    private static String said(Stream<String> words) {
        return words.collect(Collectors.groupingBy(Function.identity(), Collectors.counting())).entrySet().stream()
            .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
            .map(Map.Entry::getKey).collect(Collectors.joining(" · "));
    }
}

package org.wellspring.launch.backup;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One table, as it is copied.
 *
 * @param name with its schema
 * @param columns in table order, without generated ones
 * @param order expressions of the primary key, so that rows leave in an order that says nothing
 * @param needs tables its foreign keys point at
 */
record Table(String name, List<String> columns, List<String> order, List<String> needs) {
    String entry() {
        return "tables/%s.csv".formatted(name);
    }

    String copyOut() {
        return "copy (select %s from %s order by %s) to stdout (format csv, header true)".formatted(columnList(), quoted(), String.join(", ", order));
    }

    String copyIn() {
        return "copy %s (%s) from stdin (format csv, header true)".formatted(quoted(), columnList());
    }

    String quoted() {
        return "\"%s\"".formatted(name.replace(".", "\".\""));
    }

    private String columnList() {
        return columns.stream().map(column -> "\"" + column + "\"").collect(Collectors.joining(", "));
    }
}

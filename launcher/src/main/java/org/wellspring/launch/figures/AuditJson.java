package org.wellspring.launch.figures;

import java.util.ArrayList;
import java.util.Optional;
import org.wellspring.figures.audit.Audit;
import org.wellspring.figures.audit.Column;
import org.wellspring.figures.audit.Figure;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Figures as JSON: {@code {"minimum":20,"columns":[{"name":"a","size":9,"who":"team a"},…],"figures":[{"name":"total","row":[1,…]},…]}}.
 * {@code minimum}, {@code size} (1) and {@code who} (the name) may be left out; a column may be written as its name alone.
 */
final class AuditJson {

    private AuditJson() {}

    static Audit read(String text, Optional<Integer> minimum) {
        try {
            var file = JsonMapper.shared().readTree(text);
            var columns = new ArrayList<Column>();
            for (var column : list(file, "columns")) {
                columns.add(column(column, columns.size() + 1));
            }
            var figures = new ArrayList<Figure>();
            for (var figure : list(file, "figures")) {
                figures.add(figure(figure, figures.size() + 1));
            }
            return new Audit(columns, figures, minimum.orElseGet(() -> file.has("minimum") ? whole(file.get("minimum"), "minimum") : AuditFile.GATE));
        } catch (JacksonException e) {
            throw new IllegalArgumentException("The file is no JSON: %s".formatted(e.getOriginalMessage()), e);
        }
    }

    private static Column column(JsonNode column, int at) {
        var name = column.isString() ? column.stringValue() : column.path("name").asString("column " + at);
        return new Column(name, column.path("who").asString(name), column.has("size") ? whole(column.get("size"), "The size of " + name) : 1);
    }

    private static Figure figure(JsonNode figure, int at) {
        var name = figure.path("name").asString("figure " + at);
        var row = figure.isArray() ? figure : list(figure, "row");
        var numbers = new int[row.size()];
        for (int j = 0; j < numbers.length; j++) {
            numbers[j] = whole(row.get(j), name);
        }
        return new Figure(name, numbers);
    }

    private static JsonNode list(JsonNode from, String name) {
        if (!from.path(name).isArray()) {
            throw new IllegalArgumentException("“%s” is missing or no list. Write {\"columns\":[…],\"figures\":[{\"name\":…,\"row\":[…]}]}.".formatted(name));
        }
        return from.get(name);
    }

    private static int whole(JsonNode number, String where) {
        if (!number.isIntegralNumber() || !number.canConvertToInt()) {
            throw new IllegalArgumentException(
                    "%s: %s is no whole number such as 0, 1 or -1.".formatted(AuditFile.shortened(where), AuditFile.shortened(number.toString())));
        }
        return number.intValue();
    }
}

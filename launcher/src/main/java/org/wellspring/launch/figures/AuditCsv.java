package org.wellspring.launch.figures;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.wellspring.figures.audit.Audit;
import org.wellspring.figures.audit.Column;
import org.wellspring.figures.audit.Figure;

/**
 * Figures as CSV, with commas, semicolons or tabs. The header names the columns. Where its first cell is {@code figure}, every line
 * starts with a name, and the lines named {@code size} and {@code who} say how many people a column is (otherwise one) and whose it
 * is (otherwise its own).
 */
final class AuditCsv {

    private AuditCsv() {}

    static Audit read(String text, int minimum) {
        var lines = text.lines().toList();
        var separator = separator(lines.getFirst());
        var header = cells(lines.getFirst(), separator);
        var named = header.getFirst().equalsIgnoreCase("figure");
        var names = named ? header.subList(1, header.size()) : header;
        var sizes = Collections.nCopies(names.size(), "1");
        var whose = names;
        var figures = new ArrayList<Figure>();
        for (int at = 1; at < lines.size(); at++) {
            if (!lines.get(at).isBlank()) {
                var cells = cells(lines.get(at), separator);
                var where = "Line " + (at + 1);
                if (cells.size() != header.size()) {
                    throw new IllegalArgumentException("%s has %d cells, but the header has %d.".formatted(where, cells.size(), header.size()));
                }
                var rest = named ? cells.subList(1, cells.size()) : cells;
                switch (named ? cells.getFirst() : where) {
                    case "size" -> sizes = rest;
                    case "who" -> whose = rest;
                    case String name -> figures.add(new Figure(name, rest.stream().mapToInt(cell -> AuditFile.whole(cell, where)).toArray()));
                }
            }
        }
        return new Audit(columns(names, whose, sizes), figures, minimum);
    }

    private static List<Column> columns(List<String> names, List<String> whose, List<String> sizes) {
        var columns = new ArrayList<Column>();
        for (int j = 0; j < names.size(); j++) {
            columns.add(new Column(names.get(j), whose.get(j), AuditFile.whole(sizes.get(j), "The size of " + names.get(j))));
        }
        return columns;
    }

    private static char separator(String header) {
        return header.indexOf('\t') >= 0 ? '\t' : header.indexOf(',') < 0 && header.indexOf(';') >= 0 ? ';' : ',';
    }

    /** Cells without the blanks around them; one in double quotes may hold the separator, and a quote written twice. */
    private static List<String> cells(String line, char separator) {
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        var quoted = false;
        for (int i = 0; i < line.length(); i++) {
            var sign = line.charAt(i);
            if (sign == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                cell.append(sign);
                i++;
            } else if (sign == '"') {
                quoted = !quoted;
            } else if (sign == separator && !quoted) {
                cells.add(cell.toString().strip());
                cell.setLength(0);
            } else {
                cell.append(sign);
            }
        }
        cells.add(cell.toString().strip());
        return cells;
    }
}

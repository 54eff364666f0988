package org.wellspring.launch.bench;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** A plain table: the first column to the left, numbers to the right. */
final class Table {
    private final String title;
    private final List<List<String>> lines = new ArrayList<>();

    Table(String title, String... head) {
        this.title = title;
        lines.add(List.of(head));
    }

    Table line(Object... cells) {
        lines.add(IntStream.range(0, cells.length).mapToObj(at -> written(cells[at])).toList());
        return this;
    }

    void print(PrintStream out) {
        var widths = IntStream.range(0, lines.getFirst().size())
            .map(column -> lines.stream().mapToInt(line -> line.get(column).length()).max().orElse(0)).toArray();
        out.println();
        out.println(title);
        lines.forEach(line -> out.println(("  " + row(line, widths)).stripTrailing()));
        out.flush();
    }

    private static String row(List<String> cells, int[] widths) {
        var row = new StringBuilder(padded(cells.getFirst(), -widths[0]));
        for (int column = 1; column < cells.size(); column++) {
            row.append("  ").append(padded(cells.get(column), widths[column]));
        }
        return row.toString();
    }

    private static String padded(String text, int width) {
        return width == 0 ? text : ("%" + width + "s").formatted(text);
    }

    private static String written(Object cell) {
        return cell instanceof Double number ? String.format(Locale.ROOT, Math.abs(number) < 10 ? "%.2f" : "%,.0f", number)
            : cell instanceof Long || cell instanceof Integer ? String.format(Locale.ROOT, "%,d", ((Number) cell).longValue()) : cell.toString();
    }
}

package org.wellspring.privacy.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** A line for each figure, for spreadsheets: UTF-8, commas, an empty cell where a value does not apply. */
public final class CsvFile {
    private CsvFile() {}

    static long write(Snapshot snapshot, OutputStream out) throws IOException {
        var rows = new AtomicLong();
        try (var csv = writer(new OutputStreamWriter(out, StandardCharsets.UTF_8))) {
            csv.writeRecord(Column.titles());
            snapshot.each(opened -> FigureRows.of(opened.release()).forEach(row -> {
                csv.writeRecord(cells(row, snapshot.name(row.group())));
                rows.incrementAndGet();
            }));
        }
        return rows.get();
    }

    /** The same on every machine. */
    static CsvWriter writer(Writer out) {
        return CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out);
    }

    public static List<String> cells(FigureRow row, String groupName) {
        return Arrays.stream(Column.values()).map(column -> column.of(row, groupName).map(value -> value instanceof String text ? plain(text) : value.toString()).orElse("")).toList();
    }

    /** A name that a spreadsheet would run as a formula gets a quote before it. */
    static String plain(String name) {
        return name.matches("(?s)[=+\\-@\t\r\n].*") ? "'" + name : name;
    }
}

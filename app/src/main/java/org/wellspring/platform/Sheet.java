package org.wellspring.platform;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A list that came from outside: UTF-8, fields parted by semicolon, comma or tab, a first line that names the columns. A line that
 * cannot be trusted is marked and left out; the others stand.
 *
 * @param columns known columns, in the order of the first line
 */
public record Sheet(List<String> columns, List<Line> lines) {
    static final int LONGEST_CELL = 120;
    /** Also behind blanks, which are stripped, and in the wide letters of East Asian spreadsheets. */
    private static final Pattern FORMULA = Pattern.compile("^\\s*[=+\\-@\\t\\r＝＋－＠].*", Pattern.DOTALL);
    /** What is left of letters in another encoding, and what stands beside each in UTF-16. */
    private static final Pattern NOT_UTF8 = Pattern.compile("[\uFFFD\\x00]");

    public enum Flaw { NOT_UTF8, FORMULA, TOO_LONG, WIDTH, UNREADABLE }

    /** @param number of the line in the file, the first is 1 */
    public record Line(int number, Map<String, String> cells, Optional<Flaw> flaw) {
        public String cell(String column) {
            return cells.getOrDefault(column, "");
        }
    }

    /**
     * @param columnOf the column a heading stands for, or null for a heading nobody knows; such a column is passed over
     */
    public static Sheet read(byte[] file, Function<String, @Nullable String> columnOf) {
        var text = new String(file, StandardCharsets.UTF_8);
        var plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        var lines = new ArrayList<Line>();
        var headings = new ArrayList<@Nullable String>();
        long reached = 0;
        try (var records = CsvReader.builder().fieldSeparator(separator(plain)).skipEmptyLines(true).allowExtraFields(true).allowMissingFields(true).ofCsvRecord(plain)) {
            for (var record : records) {
                reached = record.getStartingLineNumber();
                if (headings.isEmpty()) {
                    record.getFields().forEach(heading -> headings.add(columnOf.apply(heading.strip())));
                } else {
                    lines.add(line(record, headings));
                }
            }
        } catch (CsvParseException broken) {
            lines.add(new Line((int) reached + 1, Map.of(), Optional.of(Flaw.UNREADABLE)));
        } catch (java.io.IOException inMemory) {
            throw new java.io.UncheckedIOException(inMemory);
        }
        return new Sheet(headings.stream().filter(java.util.Objects::nonNull).toList(), lines);
    }

    private static Line line(CsvRecord record, List<@Nullable String> headings) {
        var cells = new HashMap<String, String>();
        for (int i = 0; i < Math.min(headings.size(), record.getFieldCount()); i++) {
            var column = headings.get(i);
            if (column != null) {
                cells.put(column, record.getField(i).strip());
            }
        }
        return new Line((int) record.getStartingLineNumber(), cells, flaw(record, headings));
    }

    /** Letters that broke tell of the whole line; what else may be wrong matters only in cells that are read. */
    private static Optional<Flaw> flaw(CsvRecord record, List<@Nullable String> headings) {
        if (record.getFields().stream().anyMatch(cell -> NOT_UTF8.matcher(cell).find())) {
            return Optional.of(Flaw.NOT_UTF8);
        }
        var read = IntStream.range(0, Math.min(headings.size(), record.getFieldCount())).filter(i -> headings.get(i) != null).mapToObj(record::getField).toList();
        if (read.stream().anyMatch(cell -> FORMULA.matcher(cell).matches())) {
            return Optional.of(Flaw.FORMULA);
        }
        if (read.stream().anyMatch(cell -> cell.length() > LONGEST_CELL)) {
            return Optional.of(Flaw.TOO_LONG);
        }
        return record.getFields().stream().skip(headings.size()).allMatch(String::isBlank) ? Optional.empty() : Optional.of(Flaw.WIDTH);
    }

    private static char separator(String text) {
        var first = text.lines().findFirst().orElse("");
        return first.indexOf(';') >= 0 ? ';' : first.indexOf('\t') >= 0 ? '\t' : ',';
    }
}

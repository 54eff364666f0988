package org.wellspring.launch.figures;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.wellspring.figures.effect.Period;

/**
 * A series of counts as a spreadsheet writes it: UTF-8, commas, a first line that names the columns, one period a line. Every line
 * counts; one that cannot be read stops the reading, since an effect of half a series is none.
 */
final class SeriesFile {

    /** Centuries of days fit in it. */
    private static final long LARGEST = 16L << 20;
    private static final List<String> COUNTS = List.of("count", "aces");
    private static final List<String> EXPOSURES = List.of("stdpop", "exposure", "population");

    private final List<String> columns;
    private final int time;
    private final int count;
    private final Optional<Integer> exposure;

    private SeriesFile(List<String> columns, Options options) {
        this.columns = columns;
        this.time = Math.max(0, columns.indexOf("time"));
        this.count = column(options, "count", COUNTS).orElseThrow(() -> new IllegalArgumentException(
                "No column is named count. Name the one that holds the counts: --count NAME, one of %s.".formatted(listed())));
        this.exposure = column(options, "exposure", EXPOSURES);
    }

    /** @return the periods in the order of their times */
    static List<Period> read(Options options) throws IOException {
        var text = text(options.file());
        try (var records = CsvReader.builder().skipEmptyLines(true).allowExtraFields(true).allowMissingFields(true).ofCsvRecord(text)) {
            var lines = records.iterator();
            if (!lines.hasNext()) {
                throw new IllegalArgumentException("The file is empty. Its first line names the columns, such as time,count,exposure.");
            }
            var names = lines.next().getFields().stream().map(name -> name.strip().toLowerCase(Locale.ROOT)).toList();
            var file = new SeriesFile(names, options);
            var periods = new ArrayList<Period>();
            lines.forEachRemaining(line -> periods.add(file.period(line)));
            return inOrder(periods);
        } catch (CsvParseException broken) {
            throw new IllegalArgumentException("The file is not a list of comma-separated lines: a quotation mark stays open, or a line is far too long.");
        }
    }

    private static String text(String name) throws IOException {
        try {
            var file = Path.of(name);
            if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
                throw new IllegalArgumentException("There is no file %s that can be read.".formatted(name));
            }
            if (Files.size(file) > LARGEST) {
                throw new IllegalArgumentException("%s is larger than 16 MB. Give one line a period and only the columns that are needed.".formatted(name));
            }
            var text = Files.readString(file);
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (InvalidPathException noPath) {
            throw new IllegalArgumentException("%s is not the name of a file.".formatted(name));
        } catch (CharacterCodingException notText) {
            throw new IllegalArgumentException("%s is not a text file in UTF-8. Save it as CSV UTF-8.".formatted(name));
        }
    }

    private Optional<Integer> column(Options options, String option, List<String> usual) {
        var asked = options.chosen(option).map(name -> name.strip().toLowerCase(Locale.ROOT));
        if (asked.isPresent() && !columns.contains(asked.get())) {
            throw new IllegalArgumentException("No column is named %s (--%s). The file has %s.".formatted(asked.get(), option, listed()));
        }
        return asked.or(() -> usual.stream().filter(columns::contains).findFirst()).map(columns::indexOf);
    }

    private String listed() {
        var first = String.join(", ", columns.subList(0, Math.min(12, columns.size())));
        return columns.size() > 12 ? "%s and %d more".formatted(first, columns.size() - 12) : first;
    }

    private Period period(CsvRecord line) {
        var counted = number(line, count);
        if (counted.signum() < 0 || counted.stripTrailingZeros().scale() > 0 || counted.precision() - counted.scale() > 15) {
            throw wrong(line, count, "must be a whole number from 0");
        }
        var exposed = exposure.map(column -> number(line, column).doubleValue()).orElse(1.0);
        if (!(exposed > 0)) {
            throw wrong(line, exposure.orElseThrow(), "must be above 0");
        }
        return new Period(number(line, time).doubleValue(), counted.longValueExact(), exposed);
    }

    private BigDecimal number(CsvRecord line, int column) {
        if (column >= line.getFieldCount()) {
            throw new IllegalArgumentException("Line %d ends before the column %s.".formatted(line.getStartingLineNumber(), columns.get(column)));
        }
        try {
            var number = new BigDecimal(line.getField(column).strip());
            if (Math.abs((long) number.precision() - number.scale()) <= 300) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            // said below, with what was written
        }
        throw wrong(line, column, "is not a number, such as 37 or 379875.3");
    }

    private IllegalArgumentException wrong(CsvRecord line, int column, String how) {
        var written = line.getField(column);
        return new IllegalArgumentException("Line %d, column %s (%s) %s.".formatted(
                line.getStartingLineNumber(), columns.get(column), written.length() > 40 ? written.substring(0, 40) + " and more" : written, how));
    }

    private static List<Period> inOrder(List<Period> periods) {
        var ordered = periods.stream().sorted(Comparator.comparingDouble(Period::time)).toList();
        for (var i = 1; i < ordered.size(); i++) {
            if (ordered.get(i).time() == ordered.get(i - 1).time()) {
                throw new IllegalArgumentException("Time %s stands on two lines. Give one line a period.".formatted(ordered.get(i).time()));
            }
        }
        return ordered;
    }
}

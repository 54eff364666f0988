package org.wellspring.launch.figures;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.wellspring.figures.effect.Period;

/**
 * A series of counts as a spreadsheet writes it: UTF-8, fields parted by comma, semicolon or tab, a first line that names the columns,
 * one period a line. Every line counts; one that cannot be read stops the reading, since an effect of half a series is none.
 */
final class SeriesFile {

    private static final List<String> COUNTS = List.of("count", "aces");
    private static final List<String> EXPOSURES = List.of("stdpop", "exposure", "population");
    private static final int LISTED = 12;
    private static final int MOST_DIGITS = 15;
    private static final int LARGEST_POWER = 300;

    private final List<String> columns;
    private final int time;
    private final int count;
    private final Optional<Integer> exposure;

    private SeriesFile(CsvRecord first, Options options) {
        this.columns = first.getFields().stream().map(name -> shortened(name.strip().toLowerCase(Locale.ROOT))).toList();
        this.time = Math.max(0, columns.indexOf("time"));
        this.count = column(options, "count", COUNTS).orElseThrow(() -> new IllegalArgumentException(
                "No column is named count. Name the one that holds the counts with --count NAME; the file has %s.".formatted(listed())));
        this.exposure = column(options, "exposure", EXPOSURES);
    }

    /** @return the periods in the order of their times, at least one */
    static List<Period> read(Options options) throws IOException {
        var text = TextFile.read(options.file());
        var periods = new ArrayList<Period>();
        try (var records = CsvReader.builder().fieldSeparator(separator(text)).skipEmptyLines(true).allowExtraFields(true).allowMissingFields(true).ofCsvRecord(text)) {
            var lines = records.iterator();
            if (lines.hasNext()) {
                var file = new SeriesFile(lines.next(), options);
                lines.forEachRemaining(line -> periods.add(file.period(line)));
            }
        } catch (CsvParseException broken) {
            throw new IllegalArgumentException("The file cannot be read as columns: a quotation mark stays open, or a line has far too many.", broken);
        }
        if (periods.isEmpty()) {
            throw new IllegalArgumentException("The file has no periods. Its first line names the columns, such as time,count,exposure; each line after it is a period.");
        }
        return inOrder(periods);
    }

    private static char separator(String text) {
        var first = text.lines().findFirst().orElse("");
        return first.indexOf(',') >= 0 ? ',' : first.indexOf(';') >= 0 ? ';' : first.indexOf('\t') >= 0 ? '\t' : ',';
    }

    private Optional<Integer> column(Options options, String option, List<String> usual) {
        var asked = options.chosen(option).map(name -> name.strip().toLowerCase(Locale.ROOT));
        if (asked.isPresent() && !columns.contains(asked.get())) {
            throw new IllegalArgumentException("No column is named %s (--%s). The file has %s.".formatted(asked.get(), option, listed()));
        }
        return asked.or(() -> usual.stream().filter(columns::contains).findFirst()).map(columns::indexOf);
    }

    private String listed() {
        var first = String.join(", ", columns.subList(0, Math.min(LISTED, columns.size())));
        return columns.size() > LISTED ? "%s and %d more".formatted(first, columns.size() - LISTED) : first;
    }

    private Period period(CsvRecord line) {
        var counted = number(line, count);
        if (counted.signum() < 0 || counted.stripTrailingZeros().scale() > 0 || counted.precision() - counted.scale() > MOST_DIGITS) {
            throw wrong(line, count, "must be a whole number from 0");
        }
        var exposed = exposure.map(column -> number(line, column).doubleValue()).orElse(1.0);
        if (!(exposed > 0)) {
            throw wrong(line, exposure.orElseThrow(), "must be above 0");
        }
        return new Period(number(line, time).doubleValue(), counted.longValueExact(), exposed);
    }

    /** A number that neither overflows nor takes a day to write out. */
    private BigDecimal number(CsvRecord line, int column) {
        if (column >= line.getFieldCount()) {
            throw new IllegalArgumentException("Line %d ends before the column %s.".formatted(line.getStartingLineNumber(), columns.get(column)));
        }
        try {
            var number = new BigDecimal(line.getField(column).strip());
            if (Math.abs((long) number.precision() - number.scale()) <= LARGEST_POWER) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            // said below, with what was written
        }
        throw wrong(line, column, "is not a number, such as 37 or 379875.3");
    }

    private IllegalArgumentException wrong(CsvRecord line, int column, String how) {
        return new IllegalArgumentException("Line %d, column %s (%s) %s.".formatted(
                line.getStartingLineNumber(), columns.get(column), shortened(line.getField(column)), how));
    }

    private static String shortened(String written) {
        return written.length() > 40 ? written.substring(0, 40) + "…" : written;
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

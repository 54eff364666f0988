package org.wellspring.launch.verify;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.wellspring.figures.Rational;
import org.wellspring.figures.release.Cells;
import org.wellspring.figures.release.Published;
import org.wellspring.privacy.export.Column;

/** Works the shares and margins of a CSV file out again, from the counts beside them. */
final class CsvOfFigures {
    private final Findings findings;
    private int shares;

    CsvOfFigures(Findings findings) {
        this.findings = findings;
    }

    void check(Path file) throws IOException {
        var strict = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
        try (var text = new java.io.InputStreamReader(Files.newInputStream(file), strict); var csv = CsvReader.builder().maxBufferSize(1 << 20).ofCsvRecord(text)) {
            var records = csv.iterator();
            if (!records.hasNext() || !records.next().getFields().equals(Column.titles())) {
                findings.wrong("This is no CSV file of figures: its first line is another.");
                return;
            }
            while (records.hasNext()) {
                if (!holds(records.next())) {
                    return;
                }
            }
            findings.right("%d shares and margins follow from the counts beside them.".formatted(shares));
            findings.notChecked("Whether the relay released these counts. The JSON file carries its signatures.");
        } catch (CsvParseException | UncheckedIOException | java.nio.charset.CharacterCodingException broken) {
            findings.wrong("This is no CSV file in UTF-8, or a line of it is broken.");
        }
    }

    private boolean holds(CsvRecord record) {
        try {
            var row = record.getFields();
            if (row.size() == Column.values().length && (text(row, Column.CELL_0).isEmpty() || follows(row))) {
                return true;
            }
        } catch (IllegalArgumentException | ArithmeticException notAFigure) {
            findings.wrong("Line %d holds something that is no figure.".formatted(record.getStartingLineNumber()));
            return false;
        }
        findings.wrong("Line %d: share and margin do not follow from the counts beside them.".formatted(record.getStartingLineNumber()));
        return false;
    }

    private boolean follows(List<String> row) {
        shares++;
        var cells = new Cells(Long.parseLong(text(row, Column.CELL_0)), Long.parseLong(text(row, Column.CELL_1)), Rational.parse(text(row, Column.SIGMA2)), Integer.parseInt(text(row, Column.ELIGIBLE)));
        return switch (cells.published()) {
            case Published.Shown(var percent, var margin) -> says(row, Integer.toString(percent), Integer.toString(margin), "");
            case Published.CannotTell(var reason) -> says(row, "", "", reason.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        };
    }

    private static boolean says(List<String> row, String percent, String margin, String cannotTell) {
        return text(row, Column.PERCENT).equals(percent) && text(row, Column.MARGIN_POINTS).equals(margin) && text(row, Column.CANNOT_TELL).equals(cannotTell);
    }

    private static String text(List<String> row, Column column) {
        return row.get(column.ordinal());
    }
}

package org.wellspring.privacy.shown;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import java.util.List;
import org.wellspring.figures.release.Published;
import org.wellspring.privacy.spi.Headline;

/** One figure for a spreadsheet, oldest first; column names are the same in every language. All of them at once are an export. */
final class FigureCsv {
    private static final List<String> COLUMNS = List.of("week_closing", "group", "title", "eligible", "percent", "margin_points", "cannot_tell");

    private FigureCsv() {}

    static String of(OneFigure figure) {
        var out = new StringWriter();
        try (var csv = CsvWriter.builder().build(out)) {
            csv.writeRecord(COLUMNS);
            figure.series().headlines().forEach(headline -> csv.writeRecord(headline.closing().toString(), figure.series().leaf().value(), plain(figure.title()),
                Integer.toString(headline.eligible()), percent(headline), margin(headline), why(headline)));
        } catch (java.io.IOException memoryHasNone) {
            throw new java.io.UncheckedIOException(memoryHasNone);
        }
        return out.toString();
    }

    /** A name a spreadsheet would run as a formula gets a quote before it. */
    private static String plain(String name) {
        return name.matches("(?s)[=+\\-@\t\r\n].*") ? "'" + name : name;
    }

    private static String percent(Headline headline) {
        return headline.share() instanceof Published.Shown(var percent, var _) ? Integer.toString(percent) : "";
    }

    private static String margin(Headline headline) {
        return headline.share() instanceof Published.Shown(var _, var margin) ? Integer.toString(margin) : "";
    }

    private static String why(Headline headline) {
        return headline.share() instanceof Published.CannotTell(var reason) ? reason.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-') : "";
    }
}

package org.wellspring.privacy.shown;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import java.util.List;
import org.wellspring.figures.release.Published;
import org.wellspring.privacy.spi.Headline;

/** The same figures for a spreadsheet; column names are the same in every language. */
final class FigureCsv {
    private static final List<String> COLUMNS = List.of("week_closing", "figure", "group", "group_name", "eligible", "percent_heavy", "margin_points", "cannot_tell");

    private FigureCsv() {}

    static String of(Overview overview) {
        var out = new StringWriter();
        try (var csv = CsvWriter.builder().build(out)) {
            csv.writeRecord(COLUMNS);
            add(csv, "four-weekly", overview.everybody());
            add(csv, "quarterly", overview.quarterly());
            overview.groups().forEach(series -> add(csv, "quarterly", series));
            overview.earlier().forEach(series -> add(csv, "quarterly", series));
        } catch (java.io.IOException memoryHasNone) {
            throw new java.io.UncheckedIOException(memoryHasNone);
        }
        return out.toString();
    }

    private static void add(CsvWriter csv, String figure, Series series) {
        series.headlines().forEach(headline -> csv.writeRecord(headline.closing().toString(), figure, series.leaf().value(), plain(series.name()),
            Integer.toString(headline.eligible()), percent(headline), margin(headline), why(headline)));
    }

    /** A name a spreadsheet would run as a formula gets a quote before it. */
    private static String plain(String name) {
        return name.matches("(?s)[=+\\-@\t\r].*") ? "'" + name : name;
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

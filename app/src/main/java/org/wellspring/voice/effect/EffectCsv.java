package org.wellspring.voice.effect;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.wellspring.figures.effect.Evidence;

/** All locked actions for a spreadsheet; column names are the same in every language. */
final class EffectCsv {
    private static final List<String> COLUMNS = List.of("id", "change", "locked", "starts", "review", "compared", "hoped", "worth", "finding", "because",
        "estimate", "low", "high", "could_have_seen", "fingerprint");

    private EffectCsv() {}

    static String of(List<EffectLine> lines) {
        var out = new StringWriter();
        try (var csv = CsvWriter.builder().build(out)) {
            csv.writeRecord(COLUMNS);
            lines.forEach(line -> csv.writeRecord(row(line)));
        } catch (IOException memoryHasNone) {
            throw new UncheckedIOException(memoryHasNone);
        }
        return out.toString();
    }

    private static List<String> row(EffectLine line) {
        var plan = line.plan();
        return List.of(plan.id().toString(), plain(plan.action().title()), plan.locked().toString(), plan.design().starts().toString(), plan.review().toString(),
            plan.design().compared().word(), plan.aim().rise() ? "rise" : "fall", Integer.toString(plan.aim().worth()),
            line.outcome().map(outcome -> outcome.said().word()).orElse("under-way"), line.outcome().map(Outcome::reason).orElse(""),
            number(line, Evidence::change), number(line, evidence -> evidence.interval().low()), number(line, evidence -> evidence.interval().high()),
            number(line, Evidence::detectable), line.hash());
    }

    private static String number(EffectLine line, ToDoubleFunction<Evidence> of) {
        return line.outcome().flatMap(Outcome::evidence).map(evidence -> String.format(Locale.ROOT, "%.1f", of.applyAsDouble(evidence))).orElse("");
    }

    /** A title a spreadsheet would run as a formula gets a quote before it. */
    private static String plain(String title) {
        return title.matches("(?s)[=+\\-@\t\r].*") ? "'" + title : title;
    }
}

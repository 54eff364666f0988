package org.wellspring.clients.shown;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.wellspring.privacy.spi.ClientItem;
import org.wellspring.privacy.spi.ClientShare;
import org.wellspring.privacy.spi.ClientVoice;

/** The same for a spreadsheet; column names are the same in every language. */
final class VoiceCsv {
    private static final List<String> COLUMNS = List.of("team", "quarter_from", "clinicians", "ratings", "for_somebody_else", "listened", "explained", "respected", "time",
        "outcome", "outcome_unit", "outcome_value");

    private VoiceCsv() {}

    static String of(List<TeamVoice> teams) {
        var out = new StringWriter();
        try (var csv = CsvWriter.builder().build(out)) {
            csv.writeRecord(COLUMNS);
            teams.forEach(team -> team.quarters().forEach(quarter -> quarter.voice().ifPresent(voice -> csv.writeRecord(row(voice, quarter)))));
        } catch (IOException memoryHasNone) {
            throw new UncheckedIOException(memoryHasNone);
        }
        return out.toString();
    }

    private static List<String> row(ClientVoice voice, TeamVoice.Quarter quarter) {
        var beside = quarter.outcomes().stream().filter(one -> one.value().isPresent()).findFirst();
        return List.of(plain(voice.team()), voice.quarter().toString(), Integer.toString(voice.clinicians()), voice.ratings().code(), voice.proxy().orElse(""),
            share(voice, ClientItem.LISTENED), share(voice, ClientItem.EXPLAINED), share(voice, ClientItem.RESPECTED), share(voice, ClientItem.TIME),
            outcome(beside, one -> plain(one.outcome().what().name())), outcome(beside, one -> plain(one.outcome().what().unit())), outcome(beside, one -> one.value().orElseThrow().now().toPlainString()));
    }

    private static String outcome(Optional<TeamVoice.Beside> beside, java.util.function.Function<TeamVoice.Beside, String> said) {
        return beside.map(said).orElse("");
    }

    private static String share(ClientVoice voice, ClientItem item) {
        return voice.share(item).map(ClientShare::code).orElse("");
    }

    /** A name a spreadsheet would run as a formula gets a quote before it. */
    private static String plain(String name) {
        return name.matches("(?s)[=+\\-@\t\r].*") ? "'" + name : name;
    }
}

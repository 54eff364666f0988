package org.wellspring.clients.shown;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wellspring.privacy.spi.ClientItem;
import org.wellspring.privacy.spi.ClientRatings;
import org.wellspring.privacy.spi.ClientShare;
import org.wellspring.privacy.spi.ClientVoice;
import org.wellspring.web.Text;

/** What clients said, in the reader's language. */
public record VoiceWords(Text text, Map<String, String> kinds) {
    private static final int MOST_REPORTS = 3;

    public String item(ClientItem item) {
        return text.of("clients.item." + item.code());
    }

    public String share(Optional<ClientShare> share) {
        return share.map(band -> band == ClientShare.UNDER_50 ? text.of("clients.share.half") : text.of("clients.share", "from", band.from(), "until", band.until()))
            .orElseGet(() -> text.of("clients.share.few"));
    }

    public String ratings(ClientVoice voice) {
        return text.of("clients.ratings", "band", digits(voice.ratings()), "clinicians", voice.clinicians());
    }

    private String digits(ClientRatings ratings) {
        return ratings == ClientRatings.FROM_200 ? text.of("clients.ratings.most") : range(ratings.code());
    }

    /** Read from the lower number to the higher one in every language. */
    private static String range(String code) {
        return "\u2066%s\u2069".formatted(code.replace('-', '–'));
    }

    /** Where somebody answered for somebody else in a tenth of ratings or more. */
    public Optional<String> proxy(ClientVoice voice) {
        return voice.proxy().filter(band -> !band.equals("0-9")).map(band -> text.of("clients.proxy", "band", band.equals("50+") ? range("50-100") : range(band)));
    }

    /** What got in the way, or helped, most often. */
    public List<String> reported(List<TeamVoice.Reported> reports) {
        return reports.stream().filter(report -> report.weeks() > 0).limit(MOST_REPORTS)
            .map(report -> text.of("clients.reported", "kind", kinds.getOrDefault(report.kind(), report.kind()), "weeks", report.weeks(), "of", report.of())).toList();
    }

    public String outcome(TeamVoice.Beside beside) {
        var what = beside.outcome().what();
        return beside.value().map(value -> text.of("clients.outcome.value", "name", what.name(), "unit", what.unit(), "value", value.now().toPlainString(), "better", text.of("clients.outcome.better." + what.better().name())))
            .orElseGet(() -> text.of("clients.outcome.novalue.of", "name", what.name()));
    }
}

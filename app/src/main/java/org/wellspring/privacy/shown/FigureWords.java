package org.wellspring.privacy.shown;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wellspring.figures.ledger.Guarantee;
import org.wellspring.figures.release.Published;
import org.wellspring.privacy.spi.Headline;
import org.wellspring.web.Text;

/** Figures in words: always with the margin, or with why nothing can be told. */
public record FigureWords(Text text) {
    /** Last day of the period. */
    public String until(Headline headline) {
        return text.date(headline.closing().plus(1).monday().minusDays(1));
    }

    public String share(Headline headline) {
        return switch (headline.share()) {
            case Published.Shown(var percent, var margin) -> text.of("privacy.share.shown", "percent", percent, "margin", margin);
            case Published.CannotTell(var reason) -> switch (reason) {
                case UNDER_GATE -> text.of("privacy.share.under-gate");
                case TOO_WIDE -> text.of("privacy.share.too-wide");
            };
        };
    }

    /** The newest figure, and how it compares with the one before. */
    public String finding(Series series) {
        var newest = series.newest().map(headline -> text.of("privacy.finding.until", "day", until(headline), "finding", share(headline)));
        return Stream.concat(newest.stream(), series.change().map(this::change).stream()).collect(Collectors.joining(" "));
    }

    private String change(Series.Change change) {
        return switch (change) {
            case HIGHER -> text.of("privacy.change.higher");
            case LOWER -> text.of("privacy.change.lower");
            case NOT_CLEAR -> text.of("privacy.change.not-clear");
        };
    }

    public List<String> columns() {
        return List.of(text.of("privacy.column.until"), text.of("privacy.column.share"), text.of("privacy.column.eligible"));
    }

    public List<List<String>> rows(Series series) {
        return series.headlines().reversed().stream().map(headline -> List.of(until(headline), share(headline), text.of("privacy.people", "count", headline.eligible()))).toList();
    }

    public String guarantee(Guarantee guarantee) {
        return text.of("privacy.guarantee", "times", guarantee.rightIn100());
    }
}

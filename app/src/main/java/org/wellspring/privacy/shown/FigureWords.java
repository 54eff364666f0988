package org.wellspring.privacy.shown;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wellspring.figures.chart.Finding;
import org.wellspring.figures.chart.Side;
import org.wellspring.figures.ledger.Guarantee;
import org.wellspring.figures.release.Published;
import org.wellspring.privacy.spi.Headline;
import org.wellspring.web.Text;

/** Figures in words: always with the margin, or with why nothing can be told. */
public record FigureWords(Text text, String key) {
    /** What people had. */
    public FigureWords(Text text) {
        this(text, "privacy.share");
    }

    /** Of whom a statement holds. */
    static FigureWords ofStatement(Text text) {
        return new FigureWords(text, "privacy.holds");
    }

    /** Last day of the period. */
    public String until(Headline headline) {
        return text.date(headline.closing().plus(1).monday().minusDays(1));
    }

    public String share(Headline headline) {
        return switch (headline.share()) {
            case Published.Shown(var percent, var margin) -> text.of(key + ".shown", "percent", percent, "margin", margin);
            case Published.CannotTell(var reason) -> switch (reason) {
                case UNDER_GATE -> text.of("privacy.share.under-gate");
                case TOO_WIDE -> text.of("privacy.share.too-wide");
            };
        };
    }

    /** The newest figure, and how it compares with the one before. */
    public String finding(Series series) {
        return Stream.concat(Stream.of(newest(series)), series.change().map(this::change).stream()).collect(Collectors.joining(" "));
    }

    /** The newest figure, and in one sentence what the rule found; before there are enough for it, how the newest compares with the one before. */
    public String ruled(Series series, Optional<Control> control) {
        return control.map(one -> newest(series) + " " + rule(one.finding())).orElseGet(() -> finding(series));
    }

    private String newest(Series series) {
        return series.newest().map(headline -> text.of("privacy.finding.until", "day", until(headline), "finding", share(headline))).orElse("");
    }

    private String rule(Finding finding) {
        return switch (finding) {
            case Finding.TooFew(var useful, var needed) -> text.of("privacy.rule.too-few", "count", useful, "needed", needed);
            case Finding.Usual() -> text.of("privacy.rule.usual");
            case Finding.Shift(var run, var usual) -> text.of(run.side() == Side.ABOVE ? "privacy.rule.above" : "privacy.rule.below", "count", run.length(), "usual", usual);
            case Finding.FewCrossings(var crossings, var usual) -> text.of("privacy.rule.drifts", "count", crossings, "usual", usual);
        };
    }

    private String change(Series.Change change) {
        return switch (change) {
            case HIGHER -> text.of("privacy.change.higher");
            case LOWER -> text.of("privacy.change.lower");
            case NOT_CLEAR -> text.of("privacy.change.not-clear");
        };
    }

    public List<String> columns() {
        return List.of(text.of("privacy.column.until"), text.of(key + ".column"), text.of("privacy.column.eligible"));
    }

    public List<List<String>> rows(Series series) {
        return series.headlines().reversed().stream().map(headline -> List.of(until(headline), share(headline), text.of("privacy.people", "count", headline.eligible()))).toList();
    }

    public String guarantee(Guarantee guarantee) {
        return text.of("privacy.guarantee", "times", guarantee.rightIn100());
    }
}

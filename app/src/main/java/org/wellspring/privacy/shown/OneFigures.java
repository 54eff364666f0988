package org.wellspring.privacy.shown;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.wellspring.privacy.spi.Figures;
import org.wellspring.privacy.spi.LeafId;
import org.wellspring.privacy.spi.Statements;
import org.wellspring.web.Text;

/** Finds a figure of the grid by its address; whatever is not in the grid is not there. */
@Component
class OneFigures {
    static final String FOUR_WEEKLY = "four-weekly";

    private final Overviews overviews;
    private final Figures figures;
    private final Statements statements;

    OneFigures(Overviews overviews, Figures figures, Statements statements) {
        this.overviews = overviews;
        this.figures = figures;
        this.statements = statements;
    }

    /** @param name a leaf, {@code organisation} for the quarterly figure of everybody, or {@code four-weekly} */
    Optional<OneFigure> find(String name, Text text) {
        var address = "/figures/" + name;
        if (name.equals(FOUR_WEEKLY)) {
            return Optional.of(OneFigure.of(address, text.of("privacy.everybody"), new Series(LeafId.ORGANISATION, "", figures.fourWeekly())));
        }
        if (name.equals(LeafId.ORGANISATION.value())) {
            return Optional.of(OneFigure.of(address, text.of("privacy.quarterly"), new Series(LeafId.ORGANISATION, "", figures.headlines(LeafId.ORGANISATION))));
        }
        return overviews.of(new LeafId(name)).map(series -> OneFigure.of(address, series.name(), series));
    }

    /** What surveys told of one statement, over the years. */
    Optional<OneFigure> statement(String indicator, Text text) {
        var told = figures.statement(indicator);
        return told.isEmpty() ? Optional.empty()
            : Optional.of(new OneFigure(address(indicator), words(indicator, text), new Series(LeafId.ORGANISATION, "", told), true, parts(indicator)));
    }

    /** What surveys told of one statement about one division, over the years. */
    Optional<OneFigure> statement(String indicator, LeafId division, Text text) {
        return Optional.ofNullable(figures.statementByDivision(indicator).get(division)).map(told -> {
            var name = overviews.divisions().getOrDefault(division.value(), "");
            return new OneFigure(address(indicator) + "/" + division, text.of("privacy.figure.of", "group", name, "statement", words(indicator, text)), new Series(division, name, told), true, List.of());
        });
    }

    private List<OneFigure.Part> parts(String indicator) {
        var names = overviews.divisions();
        return figures.statementByDivision(indicator).keySet().stream().map(division -> new OneFigure.Part(address(indicator) + "/" + division, names.getOrDefault(division.value(), "")))
            .sorted(Comparator.comparing(OneFigure.Part::name)).toList();
    }

    private String words(String indicator, Text text) {
        return statements.words(indicator, text).orElse(indicator);
    }

    private static String address(String indicator) {
        return "/figures/survey/" + indicator;
    }
}

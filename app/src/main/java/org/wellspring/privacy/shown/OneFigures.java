package org.wellspring.privacy.shown;

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
            return Optional.of(new OneFigure(address, text.of("privacy.everybody"), new Series(LeafId.ORGANISATION, "", figures.fourWeekly()), false));
        }
        if (name.equals(LeafId.ORGANISATION.value())) {
            return Optional.of(new OneFigure(address, text.of("privacy.quarterly"), new Series(LeafId.ORGANISATION, "", figures.headlines(LeafId.ORGANISATION)), false));
        }
        return overviews.of(new LeafId(name)).map(series -> new OneFigure(address, series.name(), series, false));
    }

    /** What surveys told of one statement, over the years. */
    Optional<OneFigure> statement(String indicator, Text text) {
        var told = figures.statement(indicator);
        return told.isEmpty() ? Optional.empty()
            : Optional.of(new OneFigure("/figures/survey/" + indicator, statements.words(indicator, text).orElse(indicator), new Series(LeafId.ORGANISATION, "", told), true));
    }
}

package org.wellspring.ballot.battery;

import java.util.List;
import java.util.Optional;
import org.wellspring.figures.Week;
import org.wellspring.figures.release.Published;
import org.wellspring.privacy.spi.Headline;
import org.wellspring.privacy.spi.LeafId;
import org.wellspring.web.Strip;
import org.wellspring.web.Text;
import org.wellspring.web.TrendChart.Value;

/**
 * What one survey told.
 *
 * @param statements in the order of its notice
 */
public record SurveyResult(Week closes, List<Statement> statements) {

    /**
     * @param indicator its id in notices and releases
     * @param share of everybody of whom the statement holds; where there are divisions, their sum
     * @param divisions by name; none where it was told of everybody only
     */
    public record Statement(String indicator, String words, Headline share, List<Part> divisions) {
        public String told(Text text) {
            return SurveyResult.told(share, text);
        }

        public Strip strip(boolean mirrored) {
            return Strip.of(value(share), mirrored);
        }
    }

    /** @param name of its departments */
    public record Part(LeafId division, String name, Headline share) {
        public String told(Text text) {
            return SurveyResult.told(share, text);
        }
    }

    private static String told(Headline share, Text text) {
        return value(share).map(value -> text.of("ballot.survey.share", "percent", value.percent(), "margin", value.margin())).orElseGet(() -> text.of("ballot.survey.cannot-tell"));
    }

    private static Optional<Value> value(Headline share) {
        return share.share() instanceof Published.Shown(var percent, var margin) ? Optional.of(new Value(percent, margin)) : Optional.empty();
    }
}

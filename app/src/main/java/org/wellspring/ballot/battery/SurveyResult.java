package org.wellspring.ballot.battery;

import java.util.List;
import java.util.Optional;
import org.wellspring.figures.Week;
import org.wellspring.figures.release.Published;
import org.wellspring.privacy.spi.Headline;
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
     * @param share of everybody of whom the statement holds
     */
    public record Statement(String indicator, String words, Headline share) {
        public String told(Text text) {
            return value().map(value -> text.of("ballot.survey.share", "percent", value.percent(), "margin", value.margin())).orElseGet(() -> text.of("ballot.survey.cannot-tell"));
        }

        public Strip strip(boolean mirrored) {
            return Strip.of(value(), mirrored);
        }

        private Optional<Value> value() {
            return share.share() instanceof Published.Shown(var percent, var margin) ? Optional.of(new Value(percent, margin)) : Optional.empty();
        }
    }
}

package org.wellspring.privacy.shown;

import java.util.List;
import java.util.Optional;
import org.wellspring.figures.release.Published;
import org.wellspring.privacy.spi.Headline;
import org.wellspring.privacy.spi.LeafId;
import org.wellspring.web.Strip;
import org.wellspring.web.TrendChart;
import org.wellspring.web.TrendChart.Point;
import org.wellspring.web.TrendChart.Value;

/**
 * One figure over time.
 *
 * @param name of the group; empty for everybody
 * @param headlines oldest first
 */
public record Series(LeafId leaf, String name, List<Headline> headlines) {
    public Optional<Headline> newest() {
        return headlines.isEmpty() ? Optional.empty() : Optional.of(headlines.getLast());
    }

    public TrendChart chart(FigureWords words, boolean mirrored) {
        return TrendChart.of(headlines.stream().map(headline -> new Point(words.until(headline), value(headline))).toList(), mirrored);
    }

    /** What the rule says, once there are figures enough for one; never in a chart of another page. */
    public Optional<Control> control(TrendChart drawn) {
        return Control.of(headlines, drawn);
    }

    /** The only figure there is yet; empty once there are several, which belong into a chart. */
    public Optional<Strip> strip(boolean mirrored) {
        return headlines.size() == 1 ? Optional.of(Strip.of(value(headlines.getFirst()), mirrored)) : Optional.empty();
    }

    /** How the newest figure compares with the one before, where both say something. */
    public Optional<Change> change() {
        if (headlines.size() < 2) {
            return Optional.empty();
        }
        var now = value(headlines.getLast());
        return value(headlines.get(headlines.size() - 2)).flatMap(before -> now.map(value -> Change.between(before, value)));
    }

    private static Optional<Value> value(Headline headline) {
        return switch (headline.share()) {
            case Published.Shown(var percent, var margin) -> Optional.of(new Value(percent, margin));
            case Published.CannotTell _ -> Optional.empty();
        };
    }

    /** Two figures with margins differ for sure enough only when they differ by more than both margins together, added as variances. */
    public enum Change {
        HIGHER, LOWER, NOT_CLEAR;

        static Change between(Value before, Value now) {
            var difference = now.percent() - before.percent();
            return Math.abs(difference) <= Math.hypot(before.margin(), now.margin()) ? NOT_CLEAR : difference > 0 ? HIGHER : LOWER;
        }
    }
}

package org.wellspring.relay.release;

import java.util.List;
import org.wellspring.figures.Rational;
import org.wellspring.figures.Week;
import org.wellspring.figures.grid.Wave;
import org.wellspring.figures.release.Answering.Turnout;

/**
 * What one closed week says to everyone. The components are the fields of the protocol, in its order.
 *
 * @param notice head of the notice that declared the week
 */
public record Release(int v, int number, String previous, Week monday, String notice, List<Figure> figures, List<BandLine> bands,
                      List<AskLine> asks, List<DidLine> did, Spent ledger) {

    /** How many answered the waves that come round, as far as noise lets tell; only where there are some. */
    Turnout turnout() {
        var regular = figures.stream().filter(figure -> !figure.kind().equals(Wave.BATTERY)).toList();
        return new Turnout(regular.stream().flatMap(figure -> figure.cells().stream()).mapToLong(Long::longValue).sum(), regular.stream().mapToLong(Figure::eligible).sum());
    }

    /** @param cells noised counts of class 0 and class 1 */
    public record Figure(String wave, String kind, String leaf, int eligible, String indicator, Rational sigma2, List<Long> cells) {}

    public record BandLine(String leaf, String kind, String band) {}

    public record AskLine(String leaf, String ask, String band) {}

    public record DidLine(String leaf, String ask, String verdict) {}

    /** Rho with four decimals: of this release, and of the 52 weeks that end with it. */
    public record Spent(String charged, String spent52) {}
}

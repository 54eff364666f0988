package org.wellspring.relay.release;

import java.util.List;
import java.util.Map;
import org.wellspring.figures.Rational;
import org.wellspring.figures.Week;

/**
 * What one closed week says to everyone. The components are the fields of the protocol, in its order.
 *
 * @param notice head of the notice that declared the week
 */
public record Release(int v, int number, String previous, Week monday, String notice, List<Figure> figures, List<BandLine> bands,
                      List<AskLine> asks, List<DidLine> did, List<ClientLine> clients, Spent ledger) {
    /** @param cells noised counts of class 0 and class 1 */
    public record Figure(String wave, String kind, String leaf, int eligible, String indicator, Rational sigma2, List<Long> cells) {}

    public record BandLine(String leaf, String kind, String band) {}

    public record AskLine(String leaf, String ask, String band) {}

    public record DidLine(String leaf, String ask, String verdict) {}

    /**
     * What clients said of one team in the quarter that closed with this week, or of one that ended before it.
     *
     * @param quarter its first week
     * @param proxy how many answered for somebody else
     * @param top how many chose the highest answer, by item
     */
    public record ClientLine(String team, Week quarter, int clinicians, String ratings, String proxy, Map<String, String> top) {}

    /** Rho with four decimals: of this release, and of the 52 weeks that end with it. */
    public record Spent(String charged, String spent52) {}
}

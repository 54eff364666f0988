package org.wellspring.privacy.spi;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wellspring.figures.Rational;
import org.wellspring.figures.Week;
import org.wellspring.figures.grid.Wave;
import org.wellspring.figures.release.Answering.Turnout;
import org.wellspring.figures.release.Band;
import org.wellspring.figures.release.Share;
import org.wellspring.figures.release.Verdict;
import org.wellspring.privacy.spi.ReleaseText.LedgerLine;

/** What one verified release says. Immutable; the only place where released values are made. */
public final class Release {
    /** What the four-week figure and the quarterly one are called in a release. */
    public static final String FOUR_WEEKLY = "pulse";
    public static final String QUARTERLY = "headline";
    /** What both of them tell: who had it heavy. */
    public static final String HEAVY = "heavy";

    private final ReleaseText text;
    private final String head;
    private final Map<LeafId, Map<String, Band>> bands = new HashMap<>();
    private final Map<LeafId, List<AskBand>> asks = new HashMap<>();
    private final Map<LeafId, Map<String, Verdict>> did = new HashMap<>();

    /** @throws org.wellspring.privacy.trust.Untrusted where the payload is not a release of the protocol */
    public Release(Verified verified) {
        this.text = ReleaseText.read(verified.payload());
        this.head = verified.head();
        text.bands().forEach(line -> bands.computeIfAbsent(new LeafId(line.leaf()), _ -> new LinkedHashMap<>()).put(line.kind(), Band.ofCode(line.band())));
        text.asks().forEach(line -> asks.computeIfAbsent(new LeafId(line.leaf()), _ -> new ArrayList<>()).add(new AskBand(line.ask(), Band.ofCode(line.band()))));
        text.did().forEach(line -> did.computeIfAbsent(new LeafId(line.leaf()), _ -> new HashMap<>()).put(line.ask(), Verdict.ofCode(line.verdict())));
        asks.values().forEach(lines -> lines.sort((one, other) -> other.band().compareTo(one.band())));
    }

    public int number() {
        return text.number();
    }

    public String head() {
        return head;
    }

    public String previous() {
        return text.previous();
    }

    public Week week() {
        return Week.parse(text.monday());
    }

    /** The head of the notice under which it was counted. */
    public String notice() {
        return text.notice();
    }

    /** Rho of the waves that closed with this week. */
    public Rational charged() {
        return LedgerLine.rho(text.ledger().charged());
    }

    /** Rho of the 52 weeks that end with this one. */
    public Rational spentInYear() {
        return LedgerLine.rho(text.ledger().spent52());
    }

    /** What the release says, for checking it against its notice. */
    public ReleaseText text() {
        return text;
    }

    /** @param leaf {@link LeafId#ORGANISATION} with the quarterly kind stands for the sum of all leaves, with their noise added up */
    public Optional<Headline> share(String kind, LeafId leaf) {
        var ofKind = text.figures().stream().filter(figure -> figure.kind().equals(kind)).toList();
        var all = leaf.equals(LeafId.ORGANISATION) && kind.equals(QUARTERLY);
        var summed = all ? ofKind : ofKind.stream().filter(figure -> figure.leaf().equals(leaf.value())).toList();
        return summed.isEmpty() ? Optional.empty() : Optional.of(headline(summed));
    }

    /** The figures of this kind by leaf, as they stand in the release. */
    public Map<LeafId, Headline> leaves(String kind) {
        var told = new LinkedHashMap<LeafId, Headline>();
        text.figures().stream().filter(figure -> figure.kind().equals(kind)).forEach(figure -> told.put(new LeafId(figure.leaf()), headline(List.of(figure))));
        return told;
    }

    /** What the battery that closed with this week says of everybody, by indicator in the order in which they were declared; empty where none closed. */
    public Map<String, Headline> battery() {
        var told = new LinkedHashMap<String, Headline>();
        text.figures().stream().filter(figure -> figure.kind().equals(Wave.BATTERY)).forEach(figure -> told.put(figure.indicator(), headline(List.of(figure))));
        return told;
    }

    private Headline headline(List<ReleaseText.Figure> summed) {
        var noise = summed.stream().map(figure -> Rational.parse(figure.sigma2())).reduce(Rational.ZERO, Rational::plus);
        var eligible = summed.stream().mapToInt(ReleaseText.Figure::eligible).sum();
        var share = Share.of(cells(summed, 0), cells(summed, 1), noise, eligible);
        return new Headline(week(), head, share, new Turnout(cells(summed, 0) + cells(summed, 1), eligible));
    }

    private static long cells(List<ReleaseText.Figure> summed, int number) {
        return summed.stream().mapToLong(figure -> figure.cells().get(number)).sum();
    }

    /** How many answered the waves that come round, as far as noise lets tell; empty where none closed. */
    public Optional<Turnout> turnout() {
        var regular = text.figures().stream().filter(figure -> !figure.kind().equals(Wave.BATTERY)).toList();
        long eligible = regular.stream().mapToLong(ReleaseText.Figure::eligible).sum();
        return eligible == 0 ? Optional.empty() : Optional.of(new Turnout(cells(regular, 0) + cells(regular, 1), eligible));
    }

    public Map<LeafId, Map<String, Band>> bands() {
        return Collections.unmodifiableMap(bands);
    }

    public Map<String, Band> bands(LeafId leaf) {
        return bands.getOrDefault(leaf, Map.of());
    }

    public List<AskBand> asks(LeafId leaf) {
        return List.copyOf(asks.getOrDefault(leaf, List.of()));
    }

    /** What clients said of teams in the quarter that closed with this week; empty in most weeks. */
    public List<ClientVoice> clients() {
        return text.clients().stream().map(ClientVoice::new).toList();
    }

    public Optional<Verdict> verdict(LeafId leaf, String ask) {
        return Optional.ofNullable(did.getOrDefault(leaf, Map.of()).get(ask));
    }
}

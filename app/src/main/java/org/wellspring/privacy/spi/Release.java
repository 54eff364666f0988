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
import org.wellspring.figures.release.Answering.Turnout;
import org.wellspring.figures.release.Band;
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
    private final Shares shares;
    private final Map<LeafId, Map<String, Band>> bands = new HashMap<>();
    private final Map<LeafId, List<AskBand>> asks = new HashMap<>();
    private final Map<LeafId, Map<String, Verdict>> did = new HashMap<>();

    /** @throws org.wellspring.privacy.trust.Untrusted where the payload is not a release of the protocol */
    public Release(Verified verified) {
        this.text = ReleaseText.read(verified.payload());
        this.head = verified.head();
        this.shares = new Shares(week(), head, text.figures());
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
        return shares.of(kind, leaf);
    }

    /** The figures of this kind by leaf, as they stand in the release. */
    public Map<LeafId, Headline> leaves(String kind) {
        return shares.leaves(kind);
    }

    /**
     * What the battery that closed with this week says of everybody, by indicator in the order in which they were declared; empty where none closed.
     * Where it was told by division, this is their sum, with their noise added up.
     */
    public Map<String, Headline> battery() {
        return shares.battery(_ -> true);
    }

    /** What it says of each division, in the order of its notice, by indicator; empty where it was told of everybody only. */
    public Map<LeafId, Map<String, Headline>> batteryByDivision() {
        return shares.batteryByDivision();
    }

    /** How many answered the waves that come round, as far as noise lets tell; empty where none closed. */
    public Optional<Turnout> turnout() {
        return shares.turnout();
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

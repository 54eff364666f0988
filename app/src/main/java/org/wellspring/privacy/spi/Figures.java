package org.wellspring.privacy.spi;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wellspring.figures.Week;
import org.wellspring.figures.release.Answering;
import org.wellspring.figures.release.Band;
import org.wellspring.figures.release.Verdict;

/** The door to everything that was released. Only what the relay signed comes out of it, as it was signed. */
public interface Figures {
    /** The newest week a release is kept for. */
    Optional<Week> newest();

    /** The quarterly figure of one leaf, or of {@link LeafId#ORGANISATION}: the sum of all leaves. Oldest first. */
    List<Headline> headlines(LeafId leaf);

    /** The quarterly figures of every leaf that ever had one. */
    Map<LeafId, List<Headline>> headlinesOfLeaves();

    /** The organisation's four-week figure, oldest first. */
    List<Headline> fourWeekly();

    /**
     * What the survey that closed with this week says of everybody, by statement in the order of its notice; empty where none closed.
     * Where it was told by division, this is the sum of all divisions.
     */
    Map<String, Headline> survey(Week closing);

    /** What it says of each division, by statement; empty where it was told of everybody only. */
    Map<LeafId, Map<String, Headline>> surveyByDivision(Week closing);

    /** What surveys said of this statement about everybody, oldest first; empty where none asked it. */
    List<Headline> statement(String indicator);

    /** What surveys said of this statement about each division, oldest first; empty where none was told by division. */
    Map<LeafId, List<Headline>> statementByDivision(String indicator);

    /** Which share of the eligible people may be expected to answer, told from the newest released cells alone. */
    Answering answering();

    /**
     * Work reports of one leaf by week, oldest first, and kind. A week without a release is missing; in a released week a kind
     * nobody or hardly anybody reported is {@link Band#FEWER_THAN_3}.
     *
     * @param until exclusive
     */
    Map<Week, Map<String, Band>> bands(LeafId leaf, Week from, Week until);

    /** Work reports of every leaf in that one week, by kind; empty before its release. */
    Map<LeafId, Map<String, Band>> bandsOfLeaves(Week week);

    /** The asks of that week that three or more people supported, the most supported first. */
    List<AskBand> asks(LeafId leaf, Week week);

    /** What clients said of teams, quarter by quarter, the oldest first. */
    List<ClientVoice> clients();

    /** The newest "did it help?" about an ask, once ten people answered in one week. */
    Optional<Verdict> verdict(LeafId leaf, String ask);
}

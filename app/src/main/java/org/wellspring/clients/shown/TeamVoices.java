package org.wellspring.clients.shown;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.wellspring.clients.cards.Stock;
import org.wellspring.clients.cards.Stocks;
import org.wellspring.clients.outcome.Outcome;
import org.wellspring.clients.outcome.Outcomes;
import org.wellspring.clients.shown.TeamVoice.Beside;
import org.wellspring.clients.shown.TeamVoice.Quarter;
import org.wellspring.clients.shown.TeamVoice.Reported;
import org.wellspring.figures.Week;
import org.wellspring.figures.grid.Calendar;
import org.wellspring.figures.release.Band;
import org.wellspring.platform.TeamId;
import org.wellspring.privacy.spi.ClientVoice;
import org.wellspring.privacy.spi.Figures;
import org.wellspring.privacy.spi.LeafId;
import org.wellspring.privacy.spi.LeafOfTeam;

/** Puts what was released of clients beside what the same teams reported and chose. */
@Component
class TeamVoices {
    private static final int NEWEST = 2;

    private final Figures figures;
    private final Stocks stocks;
    private final Outcomes outcomes;
    private final LeafOfTeam leaves;

    TeamVoices(Figures figures, Stocks stocks, Outcomes outcomes, LeafOfTeam leaves) {
        this.figures = figures;
        this.stocks = stocks;
        this.outcomes = outcomes;
        this.leaves = leaves;
    }

    /** By name: an order that says nothing about the figures. The newest quarters of each. */
    List<TeamVoice> newest() {
        return all(_ -> true, NEWEST);
    }

    /** Every quarter of the team that is called so on its cards. */
    Optional<TeamVoice> of(String name) {
        return all(name::equals, Long.MAX_VALUE).stream().findFirst();
    }

    List<TeamVoice> all() {
        return all(_ -> true, Long.MAX_VALUE);
    }

    private List<TeamVoice> all(Predicate<String> called, long most) {
        var voices = figures.clients();
        var drawn = stocks.all();
        var quarters = new TreeMap<String, TreeSet<Week>>();
        Stream.concat(voices.stream().map(voice -> Map.entry(voice.team(), voice.quarter())), drawn.stream().map(stock -> Map.entry(stock.team(), stock.quarter())))
            .forEach(each -> quarters.computeIfAbsent(each.getKey(), _ -> new TreeSet<>(Comparator.reverseOrder())).add(each.getValue()));
        return quarters.entrySet().stream().filter(team -> called.test(team.getKey())).map(team -> new TeamVoice(team.getKey(),
            team.getValue().stream().limit(most).map(quarter -> quarter(team.getKey(), quarter, voices, drawn)).toList(), team.getValue().size() > most)).toList();
    }

    private Quarter quarter(String team, Week quarter, List<ClientVoice> voices, List<Stock> drawn) {
        var teams = drawn.stream().filter(stock -> stock.team().equals(team)).map(Stock::teams).findFirst().orElse(List.of());
        return new Quarter(quarter, voices.stream().filter(voice -> voice.team().equals(team) && voice.quarter().equals(quarter)).findFirst(),
            leaf(teams, quarter).map(leaf -> reports(leaf, quarter)).orElse(List.of()), teams.stream().flatMap(one -> beside(one, quarter)).toList());
    }

    private Stream<Beside> beside(TeamId team, Week quarter) {
        var all = outcomes.of(team);
        var told = all.stream().flatMap(outcome -> outcomes.values(outcome.id()).stream().filter(value -> value.quarter().equals(quarter)).map(value -> new Beside(outcome, Optional.of(value)))).toList();
        return told.isEmpty() ? all.stream().limit(1).map((Outcome outcome) -> new Beside(outcome, Optional.empty())) : told.stream();
    }

    private Optional<LeafId> leaf(List<TeamId> teams, Week quarter) {
        return teams.stream().findFirst().flatMap(team -> IntStream.of(0, Calendar.BUNDLE, 2 * Calendar.BUNDLE, 3 * Calendar.BUNDLE).mapToObj(quarter::plus).flatMap(week -> leaves.leaf(team, week).stream()).findFirst()).map(leaf -> leaf.id());
    }

    /** Bands as they were released, told as weeks: what was reported most often first. */
    private List<Reported> reports(LeafId leaf, Week quarter) {
        var weeks = figures.bands(leaf, quarter, quarter.plus(Calendar.QUARTER));
        var heard = new TreeMap<String, Integer>();
        weeks.values().forEach(kinds -> kinds.forEach((kind, band) -> heard.merge(kind, band == Band.FEWER_THAN_3 ? 0 : 1, Integer::sum)));
        var reported = new ArrayList<Reported>();
        heard.forEach((kind, count) -> reported.add(new Reported(kind, count, weeks.size())));
        reported.sort(Comparator.comparing(Reported::weeks).reversed());
        return reported;
    }
}

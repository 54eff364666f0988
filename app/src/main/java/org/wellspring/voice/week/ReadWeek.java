package org.wellspring.voice.week;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.wellspring.figures.Week;
import org.wellspring.figures.release.Band;
import org.wellspring.people.Team;
import org.wellspring.platform.Language;
import org.wellspring.platform.TeamId;
import org.wellspring.privacy.spi.Figures;
import org.wellspring.privacy.spi.Headline;
import org.wellspring.privacy.spi.Leaf;
import org.wellspring.privacy.spi.LeafId;
import org.wellspring.privacy.spi.LeafOfTeam;
import org.wellspring.voice.ask.Here;
import org.wellspring.voice.picklist.Pick;
import org.wellspring.voice.picklist.Packs;
import org.wellspring.voice.reply.AskedAndAnswered;

/** Puts together a team's week from what was released and what was answered. */
@Component
class ReadWeek {
    private final Figures figures;
    private final LeafOfTeam leaves;
    private final AskedAndAnswered asked;
    private final Packs packs;
    private final Here here;

    ReadWeek(Figures figures, LeafOfTeam leaves, AskedAndAnswered asked, Packs packs, Here here) {
        this.figures = figures;
        this.leaves = leaves;
        this.asked = asked;
        this.packs = packs;
        this.here = here;
    }

    TeamWeek of(Team team) {
        var today = here.today();
        var newest = figures.newest();
        var leaf = newest.flatMap(week -> leaves.leaf(team.id(), week));
        var grid = newest.map(week -> grid(team.id(), week));
        var all = asked.of(List.of(team.id()));
        var asks = all.stream().filter(ask -> !ask.ask().state().settled()).toList();
        var thing = OneThing.of(asks, grid.map(Grid::newest).orElse(Map.of()), today);
        var lastReply = all.stream().flatMap(ask -> ask.reply().stream()).map(reply -> here.dayOf(reply.givenAt())).max(Comparator.naturalOrder());
        return new TeamWeek(team, thing, asks, lastReply, grid, leaf.flatMap(this::headline), leaf);
    }

    private Grid grid(TeamId team, Week newest) {
        var kinds = packs.kinds(here.pack(), Language.ENGLISH).stream().map(Pick::id).toList();
        return Grid.of(newest, kinds, bands(team, newest));
    }

    /** A team may change its leaf between quarters; each week is read from the leaf it had then. */
    private Map<Week, Map<String, Band>> bands(TeamId team, Week newest) {
        var weeksOfLeaf = new LinkedHashMap<LeafId, List<Week>>();
        for (int back = Grid.WEEKS - 1; back >= 0; back--) {
            var week = newest.plus(-back);
            leaves.leaf(team, week).map(Leaf::id).ifPresent(leaf -> weeksOfLeaf.computeIfAbsent(leaf, _ -> new ArrayList<>()).add(week));
        }
        var bands = new HashMap<Week, Map<String, Band>>();
        weeksOfLeaf.forEach((leaf, weeks) -> bands.putAll(figures.bands(leaf, weeks.getFirst(), weeks.getLast().plus(1))));
        return bands;
    }

    private Optional<Headline> headline(Leaf leaf) {
        return figures.headlines(leaf.id()).stream().reduce((earlier, later) -> later);
    }
}

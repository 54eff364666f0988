package org.wellspring.voice.effect;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.wellspring.privacy.spi.Declaration;

/** Gives what is wanted the shape of the grid: which figure, which groups, from when. */
final class Compose {
    private Compose() {}

    /** Not drawn yet: where a lot decides, groups stand in list order until it is drawn at the lock. */
    static Plan.Design design(Wanted wanted, Countable.Grid grid) {
        var wave = wanted.compared().byTeam() ? grid.byTeam() : grid.ofEverybody();
        var starts = wanted.compared() == Compared.BY_LOT
            ? Periods.nextBeginning(grid.calendar(), wave.kind(), wave.everyWeeks(), wanted.starts()) : wanted.starts();
        var design = new Plan.Design(wanted.compared(), wave.kind(), wave.everyWeeks(), starts, List.of(), Optional.empty());
        return new Plan.Design(wanted.compared(), wave.kind(), wave.everyWeeks(), starts, groups(wanted, grid, design), Optional.empty());
    }

    /** The days on which a group's turn comes: one every quarter, so that a figure lies between. */
    static List<LocalDate> turns(Plan.Design design, int turns) {
        return IntStream.range(0, turns).mapToObj(turn -> design.starts().plusWeeks((long) turn * design.every())).toList();
    }

    private static List<Plan.Group> groups(Wanted wanted, Countable.Grid grid, Plan.Design design) {
        var taking = grid.leaves().stream().filter(leaf -> wanted.leaves().contains(leaf.id())).map(leaf -> group(leaf, Optional.of(design.starts()))).toList();
        return switch (wanted.compared()) {
            case BY_LOT -> DrawLots.turns(taking, turns(design, wanted.turns()));
            case OTHER_TEAMS -> grid.leaves().stream()
                .map(leaf -> group(leaf, wanted.leaves().contains(leaf.id()) ? Optional.of(design.starts()) : Optional.empty())).toList();
            case OWN_TREND, NOTHING -> taking;
        };
    }

    private static Plan.Group group(Declaration.LeafLine leaf, Optional<LocalDate> starts) {
        return new Plan.Group(leaf.id(), leaf.name(), leaf.eligible(), starts);
    }
}

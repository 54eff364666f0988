package org.wellspring.privacy.shown;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.wellspring.figures.Week;
import org.wellspring.figures.grid.Profile;
import org.wellspring.figures.ledger.Guarantee;
import org.wellspring.privacy.notices.Notices;
import org.wellspring.privacy.spi.Declaration;
import org.wellspring.privacy.spi.Figures;
import org.wellspring.privacy.spi.Headline;
import org.wellspring.privacy.spi.LeafId;

/** Puts released figures beside the names the notices gave their groups. */
@Component
class Overviews {
    private final Figures figures;
    private final Notices notices;

    Overviews(Figures figures, Notices notices) {
        this.figures = figures;
        this.notices = notices;
    }

    Overview now() {
        var declarations = declarations();
        var current = declarations.isEmpty() ? Map.<String, String>of() : names(List.of(declarations.getLast()));
        var earlier = names(declarations);
        var told = figures.headlinesOfLeaves();
        earlier.keySet().removeAll(current.keySet());
        return new Overview(new Series(LeafId.ORGANISATION, "", figures.fourWeekly()), new Series(LeafId.ORGANISATION, "", figures.headlines(LeafId.ORGANISATION)),
            series(current, told), series(earlier, told).stream().filter(one -> !one.headlines().isEmpty()).toList(), next(declarations).map(week -> week.plus(1).monday()),
            declarations.isEmpty() ? Optional.empty() : Optional.of(new Guarantee(Profile.ofCode(declarations.getLast().profile()).rhoAYear())));
    }

    Optional<Series> of(LeafId leaf) {
        return Optional.ofNullable(names(declarations()).get(leaf.value())).map(name -> new Series(leaf, name, figures.headlines(leaf)));
    }

    /** What divisions are called, by id, as the newest notice that has them says. */
    Map<String, String> divisions() {
        var names = new LinkedHashMap<String, String>();
        declarations().forEach(declaration -> declaration.weeks().forEach(week -> week.divisions().forEach(division -> names.put(division.id(), division.name()))));
        return names;
    }

    private List<Declaration> declarations() {
        return notices.texts().stream().map(notice -> notice.declaration()).toList();
    }

    /** Names by id, in the order of the newest notice that has them. */
    private static Map<String, String> names(Collection<Declaration> declarations) {
        var names = new LinkedHashMap<String, String>();
        declarations.forEach(declaration -> declaration.weeks().getLast().leaves().forEach(leaf -> names.put(leaf.id(), leaf.name())));
        return names;
    }

    private static List<Series> series(Map<String, String> names, Map<LeafId, List<Headline>> told) {
        return names.entrySet().stream().map(leaf -> new Series(new LeafId(leaf.getKey()), leaf.getValue(), told.getOrDefault(new LeafId(leaf.getKey()), List.of()))).toList();
    }

    /** The first week after the newest release that a wave closes with. */
    private Optional<Week> next(List<Declaration> declarations) {
        var newest = figures.newest();
        return declarations.stream().flatMap(declaration -> declaration.weeks().stream()).filter(week -> !week.waves().isEmpty())
            .map(week -> Week.parse(week.monday())).filter(week -> newest.isEmpty() || newest.get().isBefore(week)).min(Week::compareTo);
    }
}

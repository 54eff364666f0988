package org.wellspring.privacy.spi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.wellspring.figures.Rational;
import org.wellspring.figures.Week;
import org.wellspring.figures.grid.Wave;
import org.wellspring.figures.release.Answering.Turnout;
import org.wellspring.figures.release.Share;

/** The shares that one release tells, and the sums of them that cost nothing more. */
record Shares(Week week, String head, List<ReleaseText.Figure> figures) {
    Optional<Headline> of(String kind, LeafId leaf) {
        var all = leaf.equals(LeafId.ORGANISATION) && kind.equals(Release.QUARTERLY);
        var summed = figures.stream().filter(figure -> figure.kind().equals(kind) && (all || figure.leaf().equals(leaf.value()))).toList();
        return summed.isEmpty() ? Optional.empty() : Optional.of(headline(summed));
    }

    Map<LeafId, Headline> leaves(String kind) {
        var told = new LinkedHashMap<LeafId, Headline>();
        figures.stream().filter(figure -> figure.kind().equals(kind)).forEach(figure -> told.put(new LeafId(figure.leaf()), headline(List.of(figure))));
        return told;
    }

    Map<String, Headline> battery(Predicate<ReleaseText.Figure> of) {
        var parts = figures.stream().filter(figure -> figure.kind().equals(Wave.BATTERY)).filter(of)
            .collect(Collectors.groupingBy(ReleaseText.Figure::indicator, LinkedHashMap::new, Collectors.toList()));
        var told = new LinkedHashMap<String, Headline>();
        parts.forEach((indicator, summed) -> told.put(indicator, headline(summed)));
        return told;
    }

    Map<LeafId, Map<String, Headline>> batteryByDivision() {
        var told = new LinkedHashMap<LeafId, Map<String, Headline>>();
        figures.stream().filter(figure -> figure.kind().equals(Wave.BATTERY)).map(ReleaseText.Figure::leaf).filter(leaf -> !leaf.equals(LeafId.ORGANISATION.value())).distinct()
            .forEach(division -> told.put(new LeafId(division), battery(figure -> figure.leaf().equals(division))));
        return told;
    }

    Optional<Turnout> turnout() {
        var regular = figures.stream().filter(figure -> !figure.kind().equals(Wave.BATTERY)).toList();
        var turnout = turnout(regular);
        return turnout.eligible() == 0 ? Optional.empty() : Optional.of(turnout);
    }

    private Headline headline(List<ReleaseText.Figure> summed) {
        var noise = summed.stream().map(figure -> Rational.parse(figure.sigma2())).reduce(Rational.ZERO, Rational::plus);
        var turnout = turnout(summed);
        return new Headline(week, head, Share.of(cells(summed, 0), cells(summed, 1), noise, Math.toIntExact(turnout.eligible())), turnout);
    }

    private static Turnout turnout(List<ReleaseText.Figure> summed) {
        return new Turnout(cells(summed, 0) + cells(summed, 1), summed.stream().mapToLong(ReleaseText.Figure::eligible).sum());
    }

    private static long cells(List<ReleaseText.Figure> summed, int number) {
        return summed.stream().mapToLong(figure -> figure.cells().get(number)).sum();
    }
}

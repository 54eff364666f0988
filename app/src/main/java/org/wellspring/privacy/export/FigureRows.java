package org.wellspring.privacy.export;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wellspring.figures.Rational;
import org.wellspring.figures.grid.Wave;
import org.wellspring.figures.release.Band;
import org.wellspring.figures.release.Cells;
import org.wellspring.privacy.export.FigureRow.Banded;
import org.wellspring.privacy.export.FigureRow.Rated;
import org.wellspring.privacy.export.FigureRow.Shared;
import org.wellspring.privacy.spi.LeafId;
import org.wellspring.privacy.spi.Release;
import org.wellspring.privacy.spi.ReleaseText;

/** The rows of one release, told from what the relay signed and from nothing else, always in the same order. */
public final class FigureRows {
    /** What bands of work reports are called. */
    public static final String REPORTS = "reports";

    /** What clients said is called. */
    public static final String CLIENTS = "clients";

    private static final Map<String, String> NAMES = Map.of(Release.QUARTERLY, "quarterly", Release.FOUR_WEEKLY, "four-weekly", Wave.BATTERY, "survey");

    private static final Comparator<FigureRow> ORDER = Comparator.comparing(FigureRow::figure)
        .thenComparing(row -> !row.group().equals(LeafId.ORGANISATION)).thenComparing(row -> row.group().value()).thenComparing(FigureRow::indicator);

    private FigureRows() {}

    public static List<FigureRow> of(Release release) {
        return Stream.of(shares(release), everybody(release), bands(release), clients(release)).flatMap(rows -> rows).sorted(ORDER).toList();
    }

    private static Stream<FigureRow> shares(Release release) {
        return release.text().figures().stream()
            .map(figure -> row(release, figure.kind(), new LeafId(figure.leaf()), figure.indicator(), new Shared(cells(figure))));
    }

    /** The figures of everybody that no release holds: sums of leaves or of divisions. */
    private static Stream<FigureRow> everybody(Release release) {
        var parts = release.text().figures().stream().filter(figure -> !figure.leaf().equals(LeafId.ORGANISATION.value()))
            .collect(Collectors.groupingBy(figure -> Map.entry(figure.kind(), figure.indicator()), Collectors.mapping(FigureRows::cells, Collectors.reducing(Cells::plus))));
        return parts.entrySet().stream().flatMap(of -> of.getValue().stream().map(sum -> row(release, of.getKey().getKey(), LeafId.ORGANISATION, of.getKey().getValue(), new Shared(sum))));
    }

    private static Stream<FigureRow> bands(Release release) {
        return release.text().bands().stream().map(line -> row(release, REPORTS, new LeafId(line.leaf()), line.kind(), new Banded(Band.ofCode(line.band()))));
    }

    private static Stream<FigureRow> clients(Release release) {
        return release.text().clients().stream().flatMap(line -> Stream.concat(
            Stream.concat(Stream.of(Map.entry("ratings", line.ratings().code())), line.proxy().map(band -> Map.entry("proxy", band)).stream()),
            line.top().entrySet().stream().map(told -> Map.entry(told.getKey().code(), told.getValue().code())))
            .map(told -> row(release, CLIENTS, new LeafId(line.team()), told.getKey(), new Rated(told.getValue()))));
    }

    private static Cells cells(ReleaseText.Figure figure) {
        return new Cells(figure.cells().get(0), figure.cells().get(1), Rational.parse(figure.sigma2()), figure.eligible());
    }

    private static FigureRow row(Release release, String figure, LeafId group, String indicator, FigureRow.Told told) {
        return new FigureRow(release.week(), release.number(), NAMES.getOrDefault(figure, figure), group, indicator, told);
    }
}

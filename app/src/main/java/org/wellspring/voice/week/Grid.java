package org.wellspring.voice.week;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wellspring.figures.Week;
import org.wellspring.figures.release.Band;

/**
 * Work reports of the last weeks by kind: the chart and the table below it.
 *
 * @param weeks oldest first, from the first that was released for this team; empty if none was
 * @param rows one for each kind of the pack, what was reported most lately first
 */
public record Grid(List<Week> weeks, List<Row> rows) {
    /** Two months: enough to see whether something keeps coming back, few enough for a phone. */
    public static final int WEEKS = 8;
    private static final int ROWS_IN_CHART = 4;

    /** @param cells one for each week; empty where that week is hidden */
    public record Row(String kind, List<Optional<Band>> cells) {
        boolean saysSomething() {
            return cells.stream().flatMap(Optional::stream).anyMatch(band -> band != Band.FEWER_THAN_3);
        }

        /** Whether any week of it is hidden. */
        public boolean hides() {
            return cells.stream().anyMatch(Optional::isEmpty);
        }

        private int weight() {
            int weight = 0;
            for (var cell : cells) {
                weight = weight / 2 + cell.map(Band::ordinal).orElse(0) * 64;
            }
            return weight;
        }
    }

    /** @param released bands by week and kind; a week that is missing between others was not released for this team and stays hidden */
    static Grid of(Week newest, List<String> kinds, Map<Week, Map<String, Band>> released) {
        var weeks = Stream.iterate(newest.plus(1 - WEEKS), week -> week.plus(1)).limit(WEEKS).dropWhile(week -> !released.containsKey(week)).toList();
        var rows = kinds.stream()
            .map(kind -> new Row(kind, weeks.stream().map(week -> Optional.ofNullable(released.get(week)).map(bands -> bands.getOrDefault(kind, Band.FEWER_THAN_3))).toList()))
            .sorted(Comparator.comparingInt(Row::weight).reversed()).toList();
        return new Grid(weeks, rows);
    }

    /** The rows the chart draws: those that say something, the weightiest few. */
    public List<Row> drawn() {
        return rows.stream().filter(Row::saysSomething).limit(ROWS_IN_CHART).toList();
    }

    /** The bands that the chart has to explain: those it draws, lowest first. */
    public List<Band> shown() {
        return drawn().stream().flatMap(row -> row.cells().stream()).flatMap(Optional::stream).distinct().sorted().toList();
    }

    /** Whether any week between others is hidden. */
    public boolean gaps() {
        return rows.stream().anyMatch(Row::hides);
    }

    /** Whether a drawn week is hidden. */
    public boolean hides() {
        return drawn().stream().anyMatch(Row::hides);
    }

    /** Bands by kind of the newest week; empty where it is hidden. */
    Map<String, Band> newest() {
        return weeks.isEmpty() ? Map.of() : rows.stream().filter(row -> row.cells().getLast().isPresent())
            .collect(Collectors.toMap(Row::kind, row -> row.cells().getLast().orElseThrow()));
    }
}

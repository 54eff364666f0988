package org.wellspring.figures.suppress;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.wellspring.figures.audit.Audit;
import org.wellspring.figures.audit.Column;
import org.wellspring.figures.audit.Figure;
import org.wellspring.figures.audit.Finding;
import org.wellspring.figures.audit.bounds.Bounds;
import org.wellspring.figures.audit.bounds.Reported;

/**
 * Whether hidden cells stay hidden.
 *
 * @param least people in a cell, or in any cells together, about which nothing exact may follow if they are fewer
 * @param width how far apart, at least, the smallest and the largest number must be that each hidden cell can be
 */
public record Protection(int least, int width) {

    public Protection {
        if (least < 2 || width < 1) {
            throw new IllegalArgumentException("A protection needs at least 2 people and a width of 1; %d and %d were asked.".formatted(least, width));
        }
    }

    /** Cells that may not be shown whatever the others do. */
    Set<Integer> primary(Table table) {
        return IntStream.range(0, table.size()).filter(cell -> table.counts().get(cell) < least).boxed().collect(Collectors.toCollection(TreeSet::new));
    }

    /** A hidden cell about which too much follows, or nothing where each is proved to be protected. */
    Optional<Integer> exposed(Table table, Set<Integer> hidden) {
        var cells = List.copyOf(hidden);
        var alone = table.sums().stream().filter(sum -> hidden.stream().filter(sum::has).count() == 1).findFirst();
        if (alone.isPresent()) {
            return hidden.stream().filter(alone.get()::has).findFirst();
        }
        var bounds = bounds(table, cells);
        var open = IntStream.range(0, cells.size()).boxed().collect(Collectors.toCollection(TreeSet::new));
        while (!open.isEmpty()) {
            var at = open.first();
            var apart = apart(table, cells, bounds, at);
            open.removeIf(other -> apart[other] >= width);
            if (open.contains(at)) {
                return Optional.of(cells.get(at));
            }
        }
        return Optional.empty();
    }

    /** Whether the audit proves that no cells with fewer than {@code least} people together follow from what is shown. */
    boolean groupsHidden(Table table, Set<Integer> hidden) {
        var inner = table.inner();
        var columns = IntStream.range(0, inner.size()).mapToObj(at -> new Column("cell " + inner.get(at), table.counts().get(inner.get(at)))).toList();
        var shown = IntStream.range(0, table.size()).filter(cell -> !hidden.contains(cell)).mapToObj(cell -> new Figure("cell " + cell, table.row(cell))).toList();
        return new Audit(columns, shown, least).finding() instanceof Finding.NoneIsolated;
    }

    private Bounds bounds(Table table, List<Integer> cells) {
        var most = new double[cells.size()];
        Arrays.fill(most, table.counts().stream().mapToLong(Integer::longValue).sum() + (double) width * (table.size() + 1));
        var reported = table.sums().stream().filter(sum -> cells.stream().anyMatch(sum::has)).map(sum -> {
            var row = cells.stream().mapToInt(cell -> sign(sum, cell)).toArray();
            return Reported.exact("", row, IntStream.range(0, row.length).mapToLong(at -> (long) row[at] * table.counts().get(cells.get(at))).sum());
        }).toList();
        return new Bounds(new double[cells.size()], most, reported);
    }

    private static int sign(Table.Sum sum, int cell) {
        return cell == sum.total() ? -1 : sum.parts().contains(cell) ? 1 : 0;
    }

    /** How far apart every cell is in two whole tables that both fit what is shown, chosen for one cell: nobody can tell which of them is true. */
    private static long[] apart(Table table, List<Integer> cells, Bounds bounds, int at) {
        var row = new int[cells.size()];
        row[at] = 1;
        var interval = bounds.of(row);
        var small = Arrays.stream(interval.smallest()).mapToLong(Math::round).toArray();
        var large = Arrays.stream(interval.largest()).mapToLong(Math::round).toArray();
        var bothFit = fits(table, cells, small) && fits(table, cells, large);
        return IntStream.range(0, row.length).mapToLong(other -> bothFit ? Math.abs(large[other] - small[other]) : 0).toArray();
    }

    /** In whole numbers, so that nothing depends on how the two were found. */
    private static boolean fits(Table table, List<Integer> cells, long[] numbers) {
        return Arrays.stream(numbers).allMatch(number -> number >= 0)
                && table.sums().stream().allMatch(sum -> IntStream.range(0, numbers.length)
                        .mapToLong(at -> sign(sum, cells.get(at)) * (numbers[at] - table.counts().get(cells.get(at)))).sum() == 0);
    }
}

package org.wellspring.figures.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Every exact figure that can be had, together, and how few people a group must not be.
 *
 * @param columns the unknowns
 * @param figures every one that anybody can read or ask for, of every period and every role
 * @param minimum people: a group of fewer must not follow
 */
public record Audit(List<Column> columns, List<Figure> figures, int minimum) {

    /** Terms looked at before the search is given up: some tens of seconds. */
    private static final long STEPS = 2_000_000_000L;

    public Audit {
        columns = List.copyOf(columns);
        figures = List.copyOf(figures);
        if (minimum < 2) {
            throw new IllegalArgumentException("The minimum (%d) must be at least 2 people: with 1, nothing is ever too small.".formatted(minimum));
        }
        for (var figure : figures) {
            if (figure.width() != columns.size()) {
                throw new IllegalArgumentException("Figure %s has %d numbers, but there are %d columns.".formatted(figure.name(), figure.width(), columns.size()));
            }
        }
        var sizes = new HashMap<String, Integer>();
        for (var column : columns) {
            if (sizes.merge(column.who(), column.size(), (one, other) -> one.equals(other) ? one : -1) < 0) {
                throw new IllegalArgumentException("The columns of %s must all have the same size: they are the same people.".formatted(column.who()));
            }
        }
    }

    /** The smallest group under the minimum whose row follows from the figures, proved; or what could not be proved. */
    public Finding finding() {
        return finding(STEPS);
    }

    /** @param steps at most so many terms are looked at */
    Finding finding(long steps) {
        var atoms = Atoms.of(columns, figures);
        var echelon = Echelon.of(atoms.rows(), atoms.count());
        var large = (int) IntStream.range(0, atoms.count()).filter(atom -> atoms.people(atom) >= minimum).count();
        var parts = Part.from(echelon, large, atoms.count());
        var unfinished = new ArrayList<Integer>();
        Set<Integer> smallest = Set.of();
        for (var part : parts) {
            var few = new Few(atoms, part, most(atoms, smallest));
            few.run();
            smallest = few.smallest().orElse(smallest);
            if (!few.all()) {
                var search = new Search(atoms, part, most(atoms, smallest));
                search.run(steps / parts.size());
                smallest = search.smallest().orElse(smallest);
                unfinished.addAll(search.unfinished());
            }
        }
        if (smallest.isEmpty()) {
            return unfinished.isEmpty() ? new Finding.NoneIsolated() : new Finding.NotProven(atoms.names(unfinished));
        }
        var combination = Combination.of(atoms, smallest);
        return new Finding.Isolated(atoms.names(smallest), atoms.people(smallest), combination.terms(), combination.divisor(), unfinished.isEmpty());
    }

    /** People in a group that would be news: fewer than the minimum, and than the smallest found. */
    private long most(Atoms atoms, Set<Integer> smallest) {
        return (smallest.isEmpty() ? minimum : atoms.people(smallest)) - 1;
    }
}

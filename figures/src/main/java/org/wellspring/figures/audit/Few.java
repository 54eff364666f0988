package org.wellspring.figures.audit;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * All groups of at most five columns of a part, whatever its equations look like: a group's syndromes add up to 0, so the last two
 * columns are looked up among all pairs by what the others leave. Columns² pairs are kept and columns³ / 6 triples looked up, so in
 * larger parts only groups of fewer columns are gone through, and {@link #reach} says how many.
 */
final class Few {

    private static final int TRIPLES_UP_TO = 600;
    private static final int PAIRS_UP_TO = 3_000;
    private static final long PATIENCE = 200_000_000;

    private final Atoms atoms;
    private final Part part;
    private final List<Integer> columns;
    private final long[] syndromes;
    private Optional<Set<Integer>> smallest = Optional.empty();
    private long most;
    private long looks;
    private int reach;

    /** @param most people a group may have */
    Few(Atoms atoms, Part part, long most) {
        this.atoms = atoms;
        this.part = part;
        this.most = most;
        columns = part.columns().stream().filter(column -> atoms.people(column) <= most).toList();
        syndromes = Syndromes.of(part, columns);
    }

    void run() {
        IntStream.range(0, columns.size()).filter(i -> syndromes[i] == 0).forEach(this::look);
        reach = 1;
        if (columns.size() <= PAIRS_UP_TO) {
            var pairs = new Pairs(syndromes);
            withPair(pairs, 0, 0);
            reached(2);
            for (int i = 0; i < columns.size(); i++) {
                withPair(pairs, syndromes[i], i + 1, i);
            }
            reached(3);
            for (int pair = 0; pair < pairs.count() && looks <= PATIENCE; pair++) {
                withPair(pairs, pairs.sum(pair), pairs.second(pair) + 1, pairs.first(pair), pairs.second(pair));
            }
            reached(4);
            if (columns.size() <= TRIPLES_UP_TO) {
                fives(pairs);
                reached(5);
            }
        }
    }

    Optional<Set<Integer>> smallest() {
        return smallest;
    }

    /** Whether no group of more columns can be small enough, so that there is nothing left to search. */
    boolean all() {
        var held = columns.stream().flatMapToInt(column -> IntStream.of(atoms.holders().get(column))).toArray();
        var apart = IntStream.of(held).distinct().count() == held.length;
        var next = columns.stream().mapToLong(atoms::people).sorted().limit(reach + 1L).sum();
        return columns.size() <= reach || apart && next > most;
    }

    private void fives(Pairs pairs) {
        for (int pair = 0; pair < pairs.count() && looks <= PATIENCE; pair++) {
            for (int i = pairs.second(pair) + 1; i < columns.size(); i++) {
                withPair(pairs, Syndromes.sum(pairs.sum(pair), syndromes[i]), i + 1, pairs.first(pair), pairs.second(pair), i);
            }
        }
    }

    private void reached(int count) {
        reach = looks <= PATIENCE ? count : reach;
    }

    /** Looks at these columns, whose syndromes add up to {@code sum}, with every pair from {@code from} on that makes it 0. */
    private void withPair(Pairs pairs, long sum, int from, int... others) {
        looks++;
        for (int pair = pairs.with(Syndromes.negated(sum)); pair >= 0 && looks <= PATIENCE; pair = pairs.before(pair)) {
            looks++;
            if (pairs.first(pair) >= from) {
                var group = Arrays.copyOf(others, others.length + 2);
                group[others.length] = pairs.first(pair);
                group[others.length + 1] = pairs.second(pair);
                look(group);
            }
        }
    }

    private void look(int... group) {
        var chosen = IntStream.of(group).mapToObj(columns::get).collect(Collectors.toSet());
        if (atoms.people(chosen) <= most && part.holds(chosen)) {
            smallest = Optional.of(chosen);
            most = atoms.people(chosen) - 1;
        }
    }
}

package org.wellspring.figures.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Seven columns of one to five people, and two equations with small numbers, one of them with a range. */
final class SomeBoard {

    static final int WIDTH = 7;

    final Random random;
    private final int[] sizes;
    final List<Integer> all = IntStream.range(0, WIDTH).boxed().toList();
    final List<Equation> equations;
    final long most;
    final Board board;
    final Decided decided = new Decided();

    SomeBoard(Random random) {
        this.random = random;
        sizes = random.ints(WIDTH, 1, 6).boxed().sorted((one, other) -> other - one).mapToInt(Integer::intValue).toArray();
        most = 3 + random.nextInt(15);
        equations = List.of(equation(0), equation(random.nextInt(3)));
        var ones = all.stream().map(i -> all.stream().mapToInt(j -> i.equals(j) ? 1 : 0).toArray()).toArray(int[][]::new);
        var audit = Tables.audit(20, sizes, ones);
        board = new Board(Atoms.of(audit.columns(), audit.figures()), equations);
    }

    private Equation equation(int range) {
        var columns = random.ints(0, WIDTH).distinct().limit(4).toArray();
        return new Equation(columns, random.longs(4, -2, 3).map(times -> times == 0 ? 1 : times).toArray(), -range, 0);
    }

    List<Set<Integer>> fitting() {
        return IntStream.range(0, 1 << WIDTH).mapToObj(bits -> all.stream().filter(j -> (bits >> j & 1) == 1).collect(Collectors.toSet()))
                .filter(group -> decided.allows(group) && people(group) <= most && fulfils(group)).toList();
    }

    long people(Set<Integer> group) {
        return group.stream().mapToInt(j -> sizes[j]).sum();
    }

    boolean fulfils(Set<Integer> group) {
        return equations.stream().allMatch(equation -> {
            var sum = IntStream.range(0, 4).filter(i -> group.contains(equation.columns()[i])).mapToLong(i -> equation.times()[i]).sum();
            return sum >= equation.least() && sum <= equation.most();
        });
    }

    /** What was decided by hand, not what followed. */
    static final class Decided {

        private final List<Integer> columns = new ArrayList<>();
        private final List<Boolean> ways = new ArrayList<>();

        void add(int column, boolean in) {
            columns.add(column);
            ways.add(in);
        }

        boolean in(int column) {
            return ways.get(columns.indexOf(column));
        }

        boolean allows(Set<Integer> group) {
            return columns.stream().allMatch(column -> group.contains(column) == in(column));
        }
    }
}

package org.wellspring.figures.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The smallest group of one part, by branch and bound: each column in turn is taken in, those before it left out; an equation that
 * is not yet fulfilled says which columns may come next. Finding it is hard in general (it is a shortest codeword), at worst
 * columns to the power of the people under the minimum; each column has a bounded number of steps, and one that used them up is
 * named instead of being passed off as searched.
 */
final class Search {

    private final Atoms atoms;
    private final Part part;
    private final List<Equation> equations;
    private final Board board;
    private final List<Integer> unfinished = new ArrayList<>();
    private Optional<Set<Integer>> smallest = Optional.empty();
    private long most;
    private long stopAt;

    /** @param most people a group may have */
    Search(Atoms atoms, Part part, long most) {
        this.atoms = atoms;
        this.part = part;
        this.most = most;
        equations = part.equations();
        board = new Board(atoms, equations);
    }

    /** @param steps in all, shared out among the columns */
    void run(long steps) {
        var columns = part.columns().stream().sorted(Comparator.comparing(atoms::people)).toList();
        for (int i = 0; i < columns.size(); i++) {
            var column = columns.get(i);
            if (board.open(column)) {
                stopAt = board.steps() + Math.max(1, (steps - board.steps()) / (columns.size() - i));
                var before = board.decisions();
                var followed = board.decide(column, true, most, part.columns());
                if (followed && !explored()) {
                    unfinished.add(column);
                }
                board.takeBackTo(before);
                if (!board.decide(column, false, most, part.columns())) {
                    return;
                }
            }
        }
    }

    Optional<Set<Integer>> smallest() {
        return smallest;
    }

    /** Columns whose groups were not all looked at. */
    List<Integer> unfinished() {
        return unfinished;
    }

    /** False where the steps ran out. */
    private boolean explored() {
        if (board.steps() > stopAt) {
            return false;
        }
        var unfulfilled = IntStream.range(0, equations.size()).filter(e -> board.missing(e) != 0).boxed().map(this::helping).min(Comparator.comparing(List::size));
        var next = unfulfilled.orElseGet(this::found);
        var before = board.decisions();
        var explored = true;
        for (var column : next) {
            var here = board.decisions();
            if (board.open(column)) {
                explored &= !board.decide(column, true, most, part.columns()) || explored();
                board.takeBackTo(here);
                if (!board.decide(column, false, most, part.columns())) {
                    break;
                }
            } else if (board.in(column)) {
                explored &= explored();
                break;
            }
        }
        board.takeBackTo(before);
        return explored;
    }

    /** Open columns that bring an equation nearer. */
    private List<Integer> helping(int e) {
        var equation = equations.get(e);
        var missing = board.missing(e);
        return IntStream.range(0, equation.columns().length)
                .filter(i -> board.open(equation.columns()[i]) && Long.signum(equation.times()[i]) == Long.signum(missing))
                .mapToObj(i -> equation.columns()[i]).toList();
    }

    /** Every equation is fulfilled: a group, unless the equations were cut and it is none in full; then any open column may come next. */
    private List<Integer> found() {
        var group = part.columns().stream().filter(board::in).collect(Collectors.toSet());
        if (!part.holds(group)) {
            return part.columns().stream().filter((Predicate<Integer>) board::open).toList();
        }
        smallest = Optional.of(group);
        most = atoms.people(group) - 1;
        return List.of();
    }
}

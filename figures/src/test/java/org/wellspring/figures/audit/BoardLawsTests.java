package org.wellspring.figures.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What follows from a decision, beside all groups there are: none that fits may be lost, and none that does not may be promised. */
class BoardLawsTests {

    private static final int WIDTH = SomeBoard.WIDTH;
    private static final int ROUNDS = 200;

    @Test
    void noGroupThatFitsIsEverLost() {
        for (int seed = 0; seed < ROUNDS; seed++) {
            var some = new SomeBoard(new Random(seed));
            for (int step = 0; step < WIDTH; step++) {
                var column = some.random.nextInt(WIDTH);
                if (some.board.open(column)) {
                    some.decided.add(column, some.random.nextBoolean());
                    var followed = some.board.decide(column, some.decided.in(column), some.most, some.all);

                    var fitting = some.fitting();
                    if (!followed) {
                        assertThat(fitting).as("seed %d", seed).isEmpty();
                        break;
                    }
                    for (int j = 0; j < WIDTH; j++) {
                        if (!some.board.open(j)) {
                            var in = some.board.in(j);
                            var at = j;
                            assertThat(fitting).as("seed %d", seed).allMatch(group -> group.contains(at) == in);
                        }
                    }
                }
            }
        }
    }

    /** With everything decided the board is right: a group it lets stand fulfils every equation and is small enough. */
    @Test
    void whatStandsInTheEndFulfilsEveryEquation() {
        var stood = 0;
        for (int seed = 0; seed < ROUNDS; seed++) {
            var some = new SomeBoard(new Random(seed));
            var followed = true;
            for (int column = 0; column < WIDTH && followed; column++) {
                if (some.board.open(column)) {
                    followed = some.board.decide(column, some.random.nextBoolean(), some.most, some.all);
                }
            }
            if (followed) {
                stood++;
                var group = some.all.stream().filter(some.board::in).collect(Collectors.toSet());
                assertThat(some.fulfils(group)).as("seed %d", seed).isTrue();
                assertThat(some.people(group)).isLessThanOrEqualTo(some.most);
                assertThat(IntStream.range(0, some.equations.size()).mapToLong(some.board::missing)).containsOnly(0L);
            }
        }
        assertThat(stood).isGreaterThan(ROUNDS / 10);
    }

    @Test
    void whatIsTakenBackIsOpenAgainAndDecidesTheSame() {
        for (int seed = 0; seed < ROUNDS; seed++) {
            var some = new SomeBoard(new Random(seed));
            var first = some.random.nextInt(WIDTH);
            var kept = some.board.decide(first, true, some.most, some.all);
            var before = some.board.decisions();
            var seen = seen(some.board);
            var next = some.all.stream().filter(some.board::open).findFirst();

            if (kept && next.isPresent()) {
                var once = some.board.decide(next.get(), true, some.most, some.all);
                var after = seen(some.board);
                some.board.takeBackTo(before);
                assertThat(seen(some.board)).as("seed %d", seed).isEqualTo(seen);

                assertThat(some.board.decide(next.get(), true, some.most, some.all)).isEqualTo(once);
                assertThat(seen(some.board)).isEqualTo(after);
            }
            some.board.takeBackTo(0);
            assertThat(some.all).allMatch(some.board::open);
            assertThat(some.board.decisions()).isZero();
        }
    }

    @Test
    void everyDecisionIsWrittenDownAndNoWorkIsForgotten() {
        for (int seed = 0; seed < 50; seed++) {
            var some = new SomeBoard(new Random(seed));
            var steps = some.board.steps();

            some.board.decide(0, true, some.most, some.all);

            assertThat(some.board.decisions()).isEqualTo((int) some.all.stream().filter(j -> !some.board.open(j)).count());
            assertThat(some.board.steps()).isGreaterThanOrEqualTo(steps + some.board.decisions());
            var spent = some.board.steps();
            some.board.takeBackTo(0);
            assertThat(some.board.steps()).isEqualTo(spent);
        }
    }

    /** Nothing is left open that one equation has decided already, or, once there is somebody, the people a group may still have. */
    @Test
    void whateverOneEquationOrThePeopleDecideIsDecided() {
        for (int seed = 0; seed < ROUNDS; seed++) {
            var some = new SomeBoard(new Random(seed));
            var followed = true;
            for (int column = 0; column < WIDTH && followed; column++) {
                followed = !some.board.open(column) || some.board.decide(column, some.random.nextBoolean(), some.most, some.all);
                if (followed) {
                    var in = some.all.stream().filter(some.board::in).collect(Collectors.toSet());
                    assertThat(undecided(some)).as("seed %d", seed).isEmpty();
                    assertThat(some.all.stream().filter(some.board::open)).allMatch(j -> in.isEmpty() || some.people(in) + some.people(Set.of(j)) <= some.most);
                }
            }
        }
    }

    /** Open columns of which an equation that was touched says by itself that they must be in, or out. */
    private static List<Integer> undecided(SomeBoard some) {
        var undecided = new ArrayList<Integer>();
        for (var equation : some.equations) {
            var reach = new Reach(List.of(equation));
            var touched = !IntStream.of(equation.columns()).allMatch(some.board::open);
            for (int i = 0; i < equation.columns().length; i++) {
                if (!some.board.open(equation.columns()[i])) {
                    reach.decide(0, i, some.board.in(equation.columns()[i]));
                }
            }
            for (int i = 0; i < equation.columns().length; i++) {
                if (touched && some.board.open(equation.columns()[i]) && (reach.isOutWith(0, i) || reach.isOutWithout(0, i))) {
                    undecided.add(equation.columns()[i]);
                }
            }
        }
        return undecided;
    }

    private static List<Object> seen(Board board) {
        return IntStream.range(0, WIDTH).mapToObj(j -> (Object) (board.open(j) ? "open" : board.in(j))).toList();
    }
}

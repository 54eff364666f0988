package org.wellspring.figures.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.wellspring.figures.audit.Tables.audit;
import static org.wellspring.figures.audit.Tables.row;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellspring.figures.audit.Finding.Isolated;
import org.wellspring.figures.audit.Finding.NoneIsolated;
import org.wellspring.figures.audit.Finding.NotProven;

/** Where the line lies, to one person, and what lies at the ends. */
class AuditGateTests {

    private static final int ROUNDS = 60;

    @ParameterizedTest
    @CsvSource({"18, 19, true", "19, 20, true", "20, 20, false", "21, 20, false", "1, 2, true", "2, 2, false"})
    void aTeamOfExactlyTheMinimumMayStandAloneAndOneFewerMayNot(int people, int minimum, boolean isolated) {
        var alone = audit(minimum, row(people, 500), row(1, 0), row(1, 1));

        assertThat(alone.finding() instanceof Isolated).isEqualTo(isolated);
        assertThat(alone.finding() instanceof NoneIsolated).isEqualTo(!isolated);
    }

    @ParameterizedTest
    @CsvSource({"10, 9, true", "10, 10, false", "19, 1, false", "1, 18, true"})
    void aDifferenceIsMeasuredWithEverybodyInItTogether(int one, int other, boolean isolated) {
        var difference = audit(20, row(500, one, other), row(1, 1, 1), row(1, 0, 0));

        assertThat(difference.finding() instanceof Isolated found && found.people() == one + other).isEqualTo(isolated);
    }

    @Test
    void onePersonInOneFigureIsIsolated() {
        assertThat(audit(2, row(1), row(1)).finding()).isEqualTo(new Isolated(
                List.of("a"), 1, List.of(new Finding.Term(BigInteger.ONE, "f1")), BigInteger.ONE, true));
        assertThat(audit(2, row(1), row(0)).finding()).isEqualTo(new NoneIsolated());
    }

    @Test
    void anAuditOfNothingFindsNothing() {
        assertThat(new Audit(List.of(), List.of(), 20).finding()).isEqualTo(new NoneIsolated());
        assertThat(new Audit(List.of(), List.of(new Figure("empty", new int[0])), 20).finding()).isEqualTo(new NoneIsolated());
        assertThat(audit(20, row(3, 4)).finding()).isEqualTo(new NoneIsolated());
    }

    /** Twice a team is the team: what is printed of it has only to be halved. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, -3, 1_000_000_007, Integer.MAX_VALUE, Integer.MIN_VALUE})
    void hugeAndNegativeNumbersInARowHideNobody(int times) {
        var found = audit(20, row(7, 40), row(times, 0), row(0, times)).finding();

        assertThat(found).isInstanceOfSatisfying(Isolated.class, isolated -> {
            assertThat(isolated.columns()).containsExactly("a");
            assertThat(isolated.divisor()).isEqualTo(BigInteger.valueOf(times).abs());
            assertThat(isolated.terms()).containsExactly(new Finding.Term(BigInteger.valueOf(Integer.signum(times)), "f1"));
        });
    }

    @Test
    void teamsOfMoreThanAnIntTogetherAreStillNotFew() {
        var most = Integer.MAX_VALUE;

        assertThat(audit(most, row(most, most, most), row(1, 1, 1), row(1, 0, 0)).finding()).isEqualTo(new NoneIsolated());
        assertThat(audit(most, row(most, most - 1, most), row(1, 1, 1), row(1, 0, 1)).finding()).isInstanceOf(Isolated.class);
    }

    @Test
    void withoutAStepToSpareNothingIsClaimedAndTheColumnsAreNamed() {
        var random = new Random(4);
        var rows = IntStream.range(0, 20).mapToObj(_ -> random.ints(50, 0, 2).toArray()).toArray(int[][]::new);

        var found = audit(15, Tables.ones(50), rows).finding(0);

        assertThat(found).isInstanceOfSatisfying(NotProven.class,
                open -> assertThat(open.around()).isNotEmpty().doesNotHaveDuplicates().allMatch(name -> IntStream.range(0, 50).mapToObj(Tables::name).toList().contains(name)));
    }

    @Test
    void aSmallAuditNeedsNoStepsAtAll() {
        assertThat(audit(20, row(9, 31, 40), row(1, 1, 0), row(0, 1, 1), row(1, 0, 1)).finding(0)).isInstanceOf(Isolated.class);
        assertThat(audit(20, row(20, 31, 40), row(1, 1, 0), row(0, 1, 1), row(1, 0, 1)).finding(0)).isEqualTo(new NoneIsolated());
    }

    @Test
    void figuresAreCopiedWhenTheyAreGivenAndWhenTheyAreTaken() {
        var numbers = row(1, 0);
        var figure = new Figure("f", numbers);

        numbers[1] = 1;
        figure.row()[1] = 1;

        assertThat(figure.row()).containsExactly(1, 0);
        assertThat(figure.at(1)).isZero();
        assertThat(figure.width()).isEqualTo(2);
    }

    @Test
    void whatIsRefusedSaysWhoAndWhatIsNeeded() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Column("nights", -1))
                .withMessage("The size of nights (-1) must be a number of people, 0 or more.");
        assertThatIllegalArgumentException().isThrownBy(() -> audit(1, row(3))).withMessage("The minimum (1) must be at least 2 people: with 1, nothing is ever too small.");
        assertThatIllegalArgumentException().isThrownBy(() -> audit(20, row(3), row(1, 1))).withMessage("Figure f1 has 2 numbers, but there are 1 columns.");
        assertThat(new Column("nights", 0).who()).isEqualTo("nights");
    }

    /** A group of exactly the minimum is none that is too small; of one person less it is. */
    @Test
    void theSmallestGroupIsFoundFromOnePersonMoreThanItsOwnSizeOn() {
        for (int seed = 0; seed < ROUNDS; seed++) {
            var audit = new Audit(Tables.some(new Random(seed)).columns(), Tables.some(new Random(seed)).figures(), 1_000);
            var smallest = Tables.people(audit);

            if (smallest >= 2 && smallest < 1_000) {
                assertThat(Tables.people(new Audit(audit.columns(), audit.figures(), (int) smallest + 1))).as("seed %d", seed).isEqualTo(smallest);
                assertThat(new Audit(audit.columns(), audit.figures(), (int) smallest).finding()).isEqualTo(new NoneIsolated());
            }
        }
    }

    /** Whoever else is on the roster, in no figure at all, changes nothing, and neither does a column of nobody. */
    @Test
    void peopleInNoFigureAndColumnsOfNobodyChangeNothing() {
        for (int seed = 0; seed < ROUNDS; seed++) {
            var audit = Tables.some(new Random(seed));
            var columns = new ArrayList<>(audit.columns());
            columns.add(new Column("in no figure", 1));
            columns.add(new Column("nobody", 0));

            var wider = new Audit(columns, audit.figures().stream().map(figure -> {
                var row = Arrays.copyOf(figure.row(), columns.size());
                row[columns.size() - 1] = 1 + figure.name().length() % 2;
                return new Figure(figure.name(), row);
            }).toList(), audit.minimum());

            assertThat(Tables.people(wider)).as("seed %d", seed).isEqualTo(Tables.people(audit));
        }
    }
}

package org.wellspring.figures.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wellspring.figures.Rational;
import org.wellspring.figures.release.Published.CannotTell;
import org.wellspring.figures.release.Published.Reason;
import org.wellspring.figures.release.Published.Shown;

class CellsTests {

    private static final Rational HEADLINE = Rational.parse("25/4");

    @Property
    void leavesMayBeAddedInAnyOrder(
            @ForAll @IntRange(min = -50, max = 500) int one,
            @ForAll @IntRange(min = -50, max = 500) int two,
            @ForAll @IntRange(min = 20, max = 90) int eligible) {
        var north = new Cells(one, two, HEADLINE, eligible);
        var south = new Cells(two, -one, Rational.of(75), eligible + 1);
        var west = new Cells(7, one, Rational.of(1, 3), 20);

        assertThat(north.plus(south)).isEqualTo(south.plus(north));
        assertThat(north.plus(south).plus(west)).isEqualTo(north.plus(south.plus(west)));
    }

    @Test
    void aHundredLeavesAddUpToTheOrganisationWithAHundredTimesTheNoise() {
        var leaf = new Cells(14, 6, HEADLINE, 30);

        var organisation = IntStream.range(0, 100).mapToObj(_ -> leaf).reduce(Cells::plus).orElseThrow();

        assertThat(organisation).isEqualTo(new Cells(1400, 600, Rational.of(625), 3000));
        assertThat(organisation.published()).isEqualTo(new Shown(30, 3));
    }

    /** A cell that noise took below nothing is added as it is: cut off at nothing, every sum would be too high. */
    @Test
    void whatNoiseTookBelowNothingIsTakenOffTheSum() {
        var below = new Cells(-3, 5, HEADLINE, 20);
        var above = new Cells(11, -4, HEADLINE, 20);

        var together = below.plus(above);

        assertThat(together.notHeavy()).isEqualTo(8);
        assertThat(together.heavy()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"0, true", "1, true", "19, true", "20, false", "21, false"})
    void theGateOpensAtTwentyEligiblePeople(int eligible, boolean shut) {
        var published = new Cells(40, 30, HEADLINE, eligible).published();

        assertThat(published.equals(new CannotTell(Reason.UNDER_GATE))).isEqualTo(shut);
        assertThat(published instanceof Shown).isEqualTo(!shut);
    }

    @ParameterizedTest
    @CsvSource({"10, 9, true", "10, 10, false", "19, 1, false"})
    void twoPartsAreMeasuredAtTheGateTogether(int north, int south, boolean shut) {
        var together = new Cells(30, 20, HEADLINE, north).plus(new Cells(20, 30, HEADLINE, south));

        assertThat(together.published() instanceof CannotTell).isEqualTo(shut);
    }

    @Test
    void sumsThatDoNotFitANumberAreRefusedAndNotWrappedRound() {
        var full = new Cells(Long.MAX_VALUE, 0, HEADLINE, 20);
        var heavy = new Cells(0, Long.MAX_VALUE, HEADLINE, 20);
        var crowd = new Cells(0, 0, HEADLINE, Integer.MAX_VALUE);
        var one = new Cells(1, 1, HEADLINE, 1);

        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> full.plus(one));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> heavy.plus(one));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> crowd.plus(one));
    }

    /** Heavy is class 1 and comes second: the other way round the figure would praise the worst team. */
    @Test
    void theShareIsThatOfTheHeavyOnes() {
        assertThat(new Cells(90, 10, HEADLINE, 100).published()).isInstanceOfSatisfying(
                Shown.class, shown -> assertThat(shown.percent()).isEqualTo(10));
        assertThat(new Cells(10, 90, HEADLINE, 100).published()).isInstanceOfSatisfying(
                Shown.class, shown -> assertThat(shown.percent()).isEqualTo(90));
    }
}

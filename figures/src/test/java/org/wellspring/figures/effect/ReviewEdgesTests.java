package org.wellspring.figures.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wellspring.figures.effect.Finding.Beyond;
import org.wellspring.figures.effect.Finding.MovedAsHoped;
import org.wellspring.figures.effect.Finding.MovedTheWrongWay;
import org.wellspring.figures.effect.Finding.NoDetectableChange;
import org.wellspring.figures.effect.Finding.Size;
import org.wellspring.figures.effect.Review.Action;

/** A finding exactly where one word ends and the next begins. Evidence is written down here, so that it stands on the line itself. */
class ReviewEdgesTests {

    private static final Hope A_FALL_OF_FIVE = Hope.ofAFall(5);

    @ParameterizedTest
    @CsvSource({"0.05, true", "0.050000001, false", "0, true", "1, false"})
    void chanceOfExactlyOneInTwentyIsAMovementAndAHairMoreIsNot(double p, boolean moved) {
        var finding = Review.of(A_FALL_OF_FIVE, evidence(-6, -12, 0, p, 8));

        assertThat(finding instanceof MovedAsHoped).isEqualTo(moved);
        assertThat(finding instanceof NoDetectableChange).isEqualTo(!moved);
    }

    /** The wished size at an end of the interval: at least as large counts as worth having, an end that only reaches it counts as perhaps. */
    @ParameterizedTest
    @CsvSource({
        "-9, -5,    WORTH_HAVING",
        "-9, -4.99, PERHAPS_WORTH_HAVING",
        "-5, -1,    PERHAPS_WORTH_HAVING",
        "-4.99, -1, SMALLER_THAN_WORTH_HAVING",
    })
    void theSizeTurnsWhereAnEndOfTheIntervalStandsOnTheWish(double low, double high, Size size) {
        var middle = (low + high) / 2;

        assertThat(Review.of(A_FALL_OF_FIVE, evidence(middle, low, high, 0.01, 2))).isEqualTo(new MovedAsHoped(evidence(middle, low, high, 0.01, 2), size));
        assertThat(Review.of(A_FALL_OF_FIVE, evidence(-middle, -high, -low, 0.01, 2))).isEqualTo(new MovedTheWrongWay(evidence(-middle, -high, -low, 0.01, 2), size));
        assertThat(Review.of(Hope.ofARise(5), evidence(-middle, -high, -low, 0.01, 2))).isEqualTo(new MovedAsHoped(evidence(-middle, -high, -low, 0.01, 2), size));
    }

    /** Only the side that was hoped for is ruled out; a fall of five is possible as long as the interval reaches it. */
    @ParameterizedTest
    @CsvSource({
        "-4.99, 30, 50, WORTH_RULED_OUT",
        "-5,    30, 50, WORTH_MAY_BE_HIDDEN",
        "-5,    30, 5.001, WORTH_MAY_BE_HIDDEN",
        "-5,    30, 5,  WORTH_WOULD_HAVE_SHOWN",
        "-5,    30, 1,  WORTH_WOULD_HAVE_SHOWN",
        "-4.99, 30, 1,  WORTH_RULED_OUT",
    })
    void whatNoChangeLeavesPossibleTurnsWhereTheIntervalOrTheDesignStandsOnTheWish(double low, double high, double detectable, Beyond beyond) {
        var fall = Review.of(A_FALL_OF_FIVE, evidence(1, low, high, 0.4, detectable));
        var rise = Review.of(Hope.ofARise(5), evidence(-1, -high, -low, 0.4, detectable));

        assertThat(((NoDetectableChange) fall).beyond()).isEqualTo(beyond);
        assertThat(((NoDetectableChange) rise).beyond()).isEqualTo(beyond);
        assertThat(((NoDetectableChange) fall).couldHaveSeen()).isEqualTo(detectable);
    }

    /** Two actions: the smaller p counts double, unless the larger one is a discovery itself. */
    @ParameterizedTest
    @CsvSource({"0.025, 0.9, true, false", "0.0251, 0.9, false, false", "0.05, 0.05, true, true", "0.03, 0.05, true, true", "0.03, 0.0501, false, false"})
    void ofTwoActionsTheSmallerPCountsDoubleUnlessBothAreDiscoveries(double one, double other, boolean first, boolean second) {
        var findings = Review.of(List.of(new Action(A_FALL_OF_FIVE, evidence(-6, -12, 0, one, 8)), new Action(A_FALL_OF_FIVE, evidence(-6, -12, 0, other, 8))));

        assertThat(findings).extracting(MovedAsHoped.class::isInstance).containsExactly(first, second);
    }

    /** Twenty actions at once: one alone needs 0.05 / 20. What is lost to the others is said to be one of many, what chance shows is not. */
    @ParameterizedTest
    @CsvSource({"0.0025, MOVED", "0.0026, ONE_OF_MANY", "0.05, ONE_OF_MANY", "0.0501, OTHER"})
    void oneOfManyIsSaidOnlyOfWhatWouldHaveCountedAlone(double p, String told) {
        var nineteen = Collections.nCopies(19, new Action(A_FALL_OF_FIVE, evidence(-6, -12, 0, 0.9, 8)));

        var finding = Review.of(Stream.concat(Stream.of(new Action(A_FALL_OF_FIVE, evidence(-6, -12, 0, p, 8))), nineteen.stream()).toList()).getFirst();

        switch (finding) {
            case NoDetectableChange none -> assertThat(none.beyond() == Beyond.ONE_OF_MANY ? "ONE_OF_MANY" : "OTHER").isEqualTo(told);
            case MovedAsHoped moved -> assertThat(told).isEqualTo("MOVED");
            case MovedTheWrongWay wrong -> assertThat(wrong).as("it fell, as was hoped").isNull();
            case CannotTell cannot -> assertThat(cannot).as("there is evidence").isNull();
        }
    }

    @Test
    void anActionBeforeAndOneAfterInTheListKeepTheirOwnFinding() {
        var findings = Review.of(List.of(
                new Action(A_FALL_OF_FIVE, evidence(-6, -12, 0, 0.001, 8)),
                new Action(A_FALL_OF_FIVE, new Evidence(-6, new Interval(-12, 0), 0.0001, 8, ComparedWith.NONE)),
                new Action(A_FALL_OF_FIVE, evidence(6, 0, 12, 0.002, 8)),
                new Action(A_FALL_OF_FIVE, evidence(-1, -9, 7, 0.8, 8))));

        assertThat(findings).extracting(finding -> (Object) finding.getClass())
                .containsExactly(MovedAsHoped.class, CannotTell.class, MovedTheWrongWay.class, NoDetectableChange.class);
    }

    @Test
    void evidenceMayStandOnEveryEdgeOfWhatIsPossible() {
        assertThatNoException().isThrownBy(() -> evidence(-5, -5, -5, 0, 0));
        assertThatNoException().isThrownBy(() -> evidence(0, Double.NEGATIVE_INFINITY, 0, 1, Double.POSITIVE_INFINITY));
        assertThatIllegalArgumentException().isThrownBy(() -> evidence(0, -1, 1, -1e-9, 1)).withMessageContaining("p (-1.0E-9) from 0 to 1");
        assertThatIllegalArgumentException().isThrownBy(() -> evidence(0, -1, 1, Double.NaN, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> evidence(0, -1, 1, 0.5, Double.NaN)).withMessageContaining("0 or more");
        assertThatIllegalArgumentException().isThrownBy(() -> evidence(1.01, -1, 1, 0.5, 1)).withMessageContaining("within its interval (-1.0 to 1.0)");
    }

    private static Evidence evidence(double change, double low, double high, double p, double detectable) {
        return new Evidence(change, new Interval(low, high), p, detectable, ComparedWith.BY_LOT);
    }
}

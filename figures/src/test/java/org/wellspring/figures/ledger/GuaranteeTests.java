package org.wellspring.figures.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellspring.figures.Rational;
import org.wellspring.figures.Vectors;

class GuaranteeTests {

    private static final Guarantee A_YEAR = new Guarantee(Rational.parse("49/50"));

    @Test
    void epsilonMatchesTheVectors() {
        var known = Vectors.read("dp.json").at("/zcdp_to_eps_delta1e-6");

        for (var i = 0; i < known.get("rho").size(); i++) {
            var rho = new BigDecimal(known.get("rho").get(i).asString());
            var guarantee = new Guarantee(new Rational(rho.movePointRight(3).toBigIntegerExact(), BigDecimal.valueOf(1000).toBigInteger()));

            assertThat(guarantee.epsilon(1e-6)).isCloseTo(known.get("cks20").get(i).asDouble(), within(0.001));
            assertThat(guarantee.epsilon(1e-6)).isLessThan(known.get("simple").get(i).asDouble());
            assertThat(guarantee.epsilon(1e-6)).isGreaterThan(known.get("exact_gaussian").get(i).asDouble());
        }
    }

    @ParameterizedTest
    @CsvSource({"1/8, 2.42", "1/4, 3.54", "1/2, 5.22", "1, 7.77"})
    void epsilonIsAsTabledAtDeltaOneInAMillion(String rho, double epsilon) {
        assertThat(new Guarantee(Rational.parse(rho)).epsilon(1e-6)).isCloseTo(epsilon, within(0.005));
    }

    @Test
    void aYearOfTheFullProfilesStaysUnderEpsilonSevenPointSeven() {
        assertThat(A_YEAR.epsilon(1e-6)).isLessThan(7.7).isGreaterThan(7.6);
    }

    @ParameterizedTest
    @CsvSource({"1/2, 69", "1, 76", "2, 84"})
    void aYearsGuessIsAsTabled(String rho, long in100) {
        assertThat(Math.round(100 * new Guarantee(Rational.parse(rho)).rightGuess())).isEqualTo(in100);
    }

    @ParameterizedTest
    @CsvSource({"1/8, 60", "1/4, 64", "1/2, 69"})
    void aSingleWavesGuessIsAsTabled(String rho, long in100) {
        assertThat(Math.round(100 * new Guarantee(Rational.parse(rho)).rightGuess())).isEqualTo(in100);
    }

    @Test
    void someoneWhoKnowsEveryOtherAnswerIsRightAtMostSeventySixTimesInAHundredAfterAYear() {
        assertThat(A_YEAR.rightGuess()).isBetween(0.758, 0.76);
        assertThat(A_YEAR.rightIn100()).isEqualTo(76);
    }

    @Test
    void severalYearsGiveMoreAway() {
        var threeYears = new Guarantee(A_YEAR.rho().times(3));

        assertThat(threeYears.rightIn100()).isEqualTo(89);
    }

    @Test
    void nothingSpentGivesNothingAway() {
        var nothing = new Guarantee(Rational.ZERO);

        assertThat(nothing.epsilon(1e-6)).isZero();
        assertThat(nothing.rightGuess()).isEqualTo(0.5);
        assertThat(nothing.rightIn100()).isEqualTo(50);
    }

    @Test
    void wordsOnAScreenAreRoundedAgainstUs() {
        var aHairOver = new Guarantee(Rational.parse("1"));

        assertThat(aHairOver.rightGuess()).isBetween(0.76, 0.761);
        assertThat(aHairOver.rightIn100()).isEqualTo(77);
    }

    @Property
    void moreSpentIsNeverLessGivenAway(@ForAll @IntRange(min = 1, max = 4000) int thousandths) {
        var less = new Guarantee(Rational.of(thousandths, 1000));
        var more = new Guarantee(Rational.of(thousandths + 1L, 1000));

        assertThat(more.epsilon(1e-6)).isGreaterThan(less.epsilon(1e-6));
        assertThat(more.rightGuess()).isGreaterThan(less.rightGuess()).isLessThanOrEqualTo(1);
    }

    @Property
    void aSmallerChanceOfFailureNeedsALargerEpsilon(@ForAll @IntRange(min = 2, max = 12) int zeros) {
        assertThat(A_YEAR.epsilon(Math.pow(10, -zeros))).isGreaterThan(A_YEAR.epsilon(Math.pow(10, 1 - zeros)));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1, -1e-6, 2, Double.NaN})
    void deltaLiesBetweenNoneAndAll(double delta) {
        assertThatIllegalArgumentException().isThrownBy(() -> A_YEAR.epsilon(delta));
    }

    @Test
    void nothingIsEverGivenBack() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Guarantee(Rational.of(-1, 75)));
    }

    @ParameterizedTest
    @CsvSource({"0, 0.5", "1, 0.841344746068543", "-1, 0.158655253931457", "1.959963984540054, 0.975", "3, 0.998650101968370", "-6, 9.8659e-10", "9, 1", "-9, 0"})
    void theNormalDistributionIsAsInTheTables(double z, double below) {
        assertThat(Normal.below(z)).isCloseTo(below, within(1e-13));
    }
}

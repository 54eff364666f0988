package org.wellspring.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.math.BigInteger;
import java.util.Collections;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RationalTests {

    @ParameterizedTest
    @CsvSource({"25/4, 25/4", "300, 300", "50/8, 25/4", "-6/4, -3/2", "0/7, 0", "8/2, 4", "007, 7"})
    void aFractionIsReadAndWrittenReduced(String written, String reduced) {
        assertThat(Rational.parse(written)).hasToString(reduced);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "1/0", "-3/00", "6.25", "1/-2", "+1", "1 / 2", "1/2/3", "/2", "2/", "١", "1e3", "NaN"})
    void anythingElseIsNotAFraction(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Rational.parse(text)).withMessageContaining("25/4");
    }

    @Test
    void aNumberLongEnoughToKeepTheMachineBusyIsNotRead() {
        var longest = "9".repeat(40);

        assertThat(Rational.parse(longest)).hasToString(longest);
        assertThatIllegalArgumentException().isThrownBy(() -> Rational.parse(longest + "9"));
        assertThatIllegalArgumentException().isThrownBy(() -> Rational.parse("1/" + longest + "9"));
    }

    @Test
    void theSignIsOnTheNumerator() {
        var half = new Rational(BigInteger.valueOf(-3), BigInteger.valueOf(-6));

        assertThat(half).isEqualTo(Rational.of(1, 2)).hasSameHashCodeAs(Rational.of(1, 2));
        assertThat(Rational.of(1, -2).numerator()).isEqualTo(-1);
        assertThat(Rational.of(1, -2).denominator()).isEqualTo(2);
    }

    @Test
    void nothingIsDividedByZero() {
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Rational.of(1, 0));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Rational.ONE.dividedBy(Rational.ZERO));
    }

    @Test
    void seventyFiveSeventyFifthsAreExactlyOneWhereDoublesAreNot() {
        var exact = Collections.nCopies(75, Rational.of(1, 75)).stream().reduce(Rational.ZERO, Rational::plus);
        var rounded = IntStream.range(0, 75).mapToDouble(i -> 1.0 / 75).reduce(0, Double::sum);

        assertThat(exact).isEqualTo(Rational.ONE);
        assertThat(rounded).isNotEqualTo(1.0);
    }

    @ParameterizedTest
    @CsvSource({"1/75, 0.0133", "4/25, 0.1600", "19/75, 0.2533", "1/6, 0.1667", "49/50, 0.9800", "1/20000, 0.0001", "0, 0.0000", "-1/8, -0.1250"})
    void aFractionIsShownWithFourDecimals(String fraction, String shown) {
        assertThat(Rational.parse(fraction).decimal(4)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"7/2, 3", "-7/2, -4", "4, 4", "-4, -4", "0, 0", "1/3, 0", "-1/3, -1"})
    void theFloorIsTheLargestWholeNumberNotAbove(String fraction, long floor) {
        assertThat(Rational.parse(fraction).floor()).isEqualTo(floor);
    }

    @Test
    void aDoubleIsNearEvenWhereBothSidesAreTooLargeForOne() {
        var vast = BigInteger.TEN.pow(400);

        assertThat(new Rational(vast.multiply(BigInteger.TWO), vast.multiply(BigInteger.valueOf(3)).add(BigInteger.ONE)).toDouble())
                .isCloseTo(2.0 / 3, within(1e-15));
    }

    @Property
    void theFourOperationsUndoEachOther(@ForAll("fractions") Rational a, @ForAll("fractions") Rational b) {
        assertThat(a.plus(b).minus(b)).isEqualTo(a);
        assertThat(a.plus(b)).isEqualTo(b.plus(a));
        assertThat(a.times(b)).isEqualTo(b.times(a));
        if (b.signum() != 0) {
            assertThat(a.times(b).dividedBy(b)).isEqualTo(a);
        }
    }

    @Property
    void multiplicationSpreadsOverAddition(
            @ForAll("fractions") Rational a, @ForAll("fractions") Rational b, @ForAll("fractions") Rational c) {
        assertThat(a.times(b.plus(c))).isEqualTo(a.times(b).plus(a.times(c)));
    }

    @Property
    void orderIsTheSignOfTheDifference(@ForAll("fractions") Rational a, @ForAll("fractions") Rational b) {
        assertThat(a.compareTo(b)).isEqualTo(a.minus(b).signum());
        assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
    }

    @Property
    void whatIsWrittenIsReadBack(@ForAll("fractions") Rational fraction) {
        assertThat(Rational.parse(fraction.toString())).isEqualTo(fraction);
    }

    @Property
    void everyFractionIsReducedWithAPositiveDenominator(@ForAll("fractions") Rational fraction) {
        assertThat(fraction.denominator().signum()).isEqualTo(1);
        assertThat(fraction.numerator().gcd(fraction.denominator())).isEqualTo(1);
    }

    @Provide
    Arbitrary<Rational> fractions() {
        var numerators = Arbitraries.longs();
        var denominators = Arbitraries.longs().filter(d -> d != 0);
        return Combinators.combine(numerators, denominators).as(Rational::of);
    }
}

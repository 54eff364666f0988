package org.wellspring.figures.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wellspring.figures.Rational;

/** Fractions hidden behind remainders, and found again. */
class LiftedTests {

    private static final long[] PRIMES = Stream.generate(Primes.falling()::next).limit(24).mapToLong(prime -> prime).toArray();

    @Test
    void fractionsThatFitTheModulusAreFoundAgain() {
        for (int seed = 0; seed < 300; seed++) {
            var random = new Random(seed);
            var hidden = fractions(random, 2, 3, 30_000);

            var found = lifted(hidden, 4).fractions().orElseThrow();

            assertThat(rationals(found)).as("seed %d", seed).isDeepEqualTo(hidden);
            assertThat(found.denominator().signum()).isPositive();
        }
    }

    /** Over one denominator the second number has 290 digits in twos: 4 primes have 124, 24 have 744, of which half are the numerator's. */
    @Test
    void whatNeedsMorePrimesIsFoundWithMore() {
        for (int seed = 0; seed < 50; seed++) {
            var random = new Random(seed);
            var hidden = new Rational[][] {{
                new Rational(new BigInteger(150, random), new BigInteger(150, random).setBit(149)),
                new Rational(new BigInteger(140, random).negate(), BigInteger.ONE)}};

            var few = lifted(hidden, 4).fractions();
            var many = lifted(hidden, 24).fractions();

            assertThat(few.map(LiftedTests::rationals).filter(found -> found[0][0].equals(hidden[0][0]))).isEmpty();
            assertThat(rationals(many.orElseThrow())).isDeepEqualTo(hidden);
        }
    }

    /** Modulo 101 a fraction of numbers up to 7 is told apart from every other: 2 · 7 · 7 is under 101. */
    @Test
    void everySmallFractionIsToldApartFromEveryOther() {
        for (int numerator = -7; numerator <= 7; numerator++) {
            for (int denominator = 1; denominator <= 7; denominator++) {
                var hidden = Rational.of(numerator, denominator);

                var found = Lifted.of(new long[][] {{remainder(hidden, 101)}}, 101).fractions().orElseThrow();

                assertThat(rationals(found)[0][0]).isEqualTo(hidden);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"0", "1", "-1", "5", "-7", "7"})
    void wholeNumbersKeepTheDenominatorOne(int whole) {
        var found = Lifted.of(new long[][] {{Math.floorMod(whole, 101L), 0}}, 101).fractions().orElseThrow();

        assertThat(found.denominator()).isEqualTo(BigInteger.ONE);
        assertThat(found.numerators()[0][0]).isEqualTo(BigInteger.valueOf(whole));
        assertThat(found.numerators()[0][1]).isZero();
    }

    @Test
    void manyRowsShareOneDenominator() {
        var hidden = new Rational[][] {{Rational.of(1, 2), Rational.of(-1, 3)}, {Rational.of(5, 4), Rational.ZERO}, {Rational.of(1, 12), Rational.of(-7)}};

        var found = lifted(hidden, 2).fractions().orElseThrow();

        assertThat(found.denominator()).isEqualTo(BigInteger.valueOf(12));
        assertThat(rationals(found)).isDeepEqualTo(hidden);
    }

    /** Halves, thirds, fifths and so on up to 31sts have a denominator of 2 · 10^11 together, too long for one prime. */
    @Test
    void denominatorsThatOutgrowTheModulusTogetherAreNotGuessed() {
        var hidden = new Rational[][] {IntStream.of(2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31).mapToObj(denominator -> Rational.of(1, denominator)).toArray(Rational[]::new)};

        assertThat(lifted(hidden, 1).fractions()).isEmpty();
        assertThat(rationals(lifted(hidden, 4).fractions().orElseThrow())).isDeepEqualTo(hidden);
    }

    /** Chinese remainders: with 2, 3, 5, 7 and 1009 each number to 209 is the only one so small. */
    @Test
    void aNumberIsKnownByItsRemainders() {
        for (int number = 0; number < 2 * 3 * 5 * 7; number++) {
            var lifted = Lifted.of(new long[][] {{number % 2}}, 2);
            for (var prime : new long[] {3, 5, 7, 1009}) {
                lifted.add(new long[][] {{number % prime}}, prime);
            }

            assertThat(lifted.modulus()).isEqualTo(BigInteger.valueOf(210 * 1009));
            assertThat(rationals(lifted.fractions().orElseThrow())[0][0]).isEqualTo(Rational.of(number));
        }
    }

    @Test
    void theModulusIsTheProductOfWhatWasAdded() {
        var lifted = Lifted.of(new long[][] {{1}}, PRIMES[0]);

        lifted.add(new long[][] {{1}}, PRIMES[1]);

        assertThat(lifted.modulus()).isEqualTo(BigInteger.valueOf(PRIMES[0]).multiply(BigInteger.valueOf(PRIMES[1])));
        assertThat(lifted.fractions().orElseThrow().numerators()[0][0]).isOne();
    }

    private static Lifted lifted(Rational[][] hidden, int primes) {
        var lifted = Lifted.of(remainders(hidden, PRIMES[0]), PRIMES[0]);
        for (int i = 1; i < primes; i++) {
            lifted.add(remainders(hidden, PRIMES[i]), PRIMES[i]);
        }
        return lifted;
    }

    private static long[][] remainders(Rational[][] rows, long prime) {
        return Stream.of(rows).map(row -> Stream.of(row).mapToLong(number -> remainder(number, prime)).toArray()).toArray(long[][]::new);
    }

    private static long remainder(Rational number, long prime) {
        var p = BigInteger.valueOf(prime);
        return number.numerator().multiply(number.denominator().modInverse(p)).mod(p).longValueExact();
    }

    private static Rational[][] rationals(Fractions found) {
        return Stream.of(found.numerators()).map(row -> Stream.of(row).map(number -> new Rational(number, found.denominator())).toArray(Rational[]::new)).toArray(Rational[][]::new);
    }

    private static Rational[][] fractions(Random random, int rows, int columns, int most) {
        return IntStream.range(0, rows).mapToObj(_ -> IntStream.range(0, columns)
                .mapToObj(_ -> Rational.of(random.nextInt(-most, most), 1 + random.nextInt(40))).toArray(Rational[]::new)).toArray(Rational[][]::new);
    }
}

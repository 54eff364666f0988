package org.wellspring.figures.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.wellspring.figures.Rational;

class EchelonTests {

    @Test
    void theReducedRowsAreThoseOfPlainFractions() {
        for (int seed = 0; seed < 500; seed++) {
            var random = new Random(seed);
            var matrix = matrix(random, 1 + random.nextInt(9), 1 + random.nextInt(9), 5);

            var echelon = Echelon.of(matrix, matrix[0].length);

            assertThat(fractions(echelon)).as("seed %d", seed).isEqualTo(plain(matrix));
        }
    }

    /** With 2, 3, 5 and 7 tried first most minors vanish for one prime or another, and none of them may mislead. */
    @Test
    void primesThatMisleadAreNoticedAndLeftOut() {
        for (int seed = 0; seed < 500; seed++) {
            var random = new Random(seed);
            var matrix = matrix(random, 2 + random.nextInt(6), 2 + random.nextInt(6), 8);

            var echelon = Echelon.of(matrix, matrix[0].length, smallPrimesFirst());

            assertThat(fractions(echelon)).as("seed %d", seed).isEqualTo(plain(matrix));
        }
    }

    /** 1 and 2 - 2^31 differ by the first prime. */
    @Test
    void rowsThatLookAlikeToTheFirstPrimeAreStillTwo() {
        int[][] matrix = {{1, 1}, {1, 2 - Integer.MAX_VALUE - 1}};

        assertThat(Remainders.of(matrix, 2, Integer.MAX_VALUE).pivots()).containsExactly(0);
        assertThat(Echelon.of(matrix, 2).pivots()).containsExactly(0, 1);
    }

    /** Entries with hundreds of digits need many primes. */
    @Test
    void longFractionsArePutTogetherFromManyPrimes() {
        var random = new Random(11);
        var matrix = matrix(random, 20, 24, 1_000_000);

        var echelon = Echelon.of(matrix, 24);

        assertThat(echelon.pivots()).hasSize(20);
        assertThat(echelon.rows().denominator().bitLength()).isGreaterThan(300);
        assertThat(fractions(echelon)).isEqualTo(plain(matrix));
    }

    @Test
    void aMatrixOfNothingHasNoRows() {
        assertThat(Echelon.of(new int[0][], 0).pivots()).isEmpty();
        assertThat(Echelon.of(new int[][] {{0, 0}}, 2).pivots()).isEmpty();
        assertThat(Echelon.of(new int[][] {{}}, 0).pivots()).isEmpty();
    }

    @Test
    void thePrimesArePrime() {
        var primes = Stream.generate(Primes.falling()::next).limit(50).toList();

        assertThat(primes).startsWith(2_147_483_647L, 2_147_483_629L, 2_147_483_587L).doesNotHaveDuplicates()
                .allMatch(prime -> BigInteger.valueOf(prime).isProbablePrime(60));
    }

    @Test
    void noPrimeIsLeftOutOnTheWayDown() {
        var last = Stream.generate(Primes.falling()::next).limit(30).reduce((_, next) -> next).orElseThrow();

        var due = LongStream.rangeClosed(last, Integer.MAX_VALUE).filter(number -> BigInteger.valueOf(number).isProbablePrime(60)).count();

        assertThat(due).isEqualTo(30);
    }

    private static Iterator<Long> smallPrimesFirst() {
        return Stream.concat(Stream.of(2L, 3L, 5L, 7L), Stream.generate(Primes.falling()::next)).iterator();
    }

    /** With many repeated and combined rows, so that the rank is low. */
    private static int[][] matrix(Random random, int height, int width, int below) {
        var matrix = new int[height][];
        for (int i = 0; i < height; i++) {
            matrix[i] = i > 1 && below < 100 && random.nextInt(3) == 0 ? sum(matrix[random.nextInt(i)], matrix[random.nextInt(i)]) : random.ints(width, -1, below).toArray();
        }
        return matrix;
    }

    private static int[] sum(int[] one, int[] other) {
        return IntStream.range(0, one.length).map(j -> one[j] + other[j]).toArray();
    }

    private static List<List<Rational>> fractions(Echelon echelon) {
        var denominator = echelon.rows().denominator();
        return Arrays.stream(echelon.rows().numerators()).map(row -> Arrays.stream(row).map(number -> new Rational(number, denominator)).toList()).toList();
    }

    /** Gauss and Jordan in fractions, column by column. */
    private static List<List<Rational>> plain(int[][] matrix) {
        var rows = Arrays.stream(matrix).map(row -> Arrays.stream(row).mapToObj(Rational::of).toArray(Rational[]::new)).toArray(Rational[][]::new);
        var rank = 0;
        for (int j = 0; j < matrix[0].length; j++) {
            var column = j;
            var from = rank;
            var pivot = IntStream.range(from, rows.length).filter(i -> rows[i][column].signum() != 0).findFirst();
            if (pivot.isPresent()) {
                var row = rows[pivot.getAsInt()];
                rows[pivot.getAsInt()] = rows[rank];
                rows[rank] = Arrays.stream(row).map(number -> number.dividedBy(row[column])).toArray(Rational[]::new);
                for (int i = 0; i < rows.length; i++) {
                    if (i != rank && rows[i][j].signum() != 0) {
                        rows[i] = minus(rows[i], rows[rank], rows[i][j]);
                    }
                }
                rank++;
            }
        }
        return Arrays.stream(rows).limit(rank).map(List::of).toList();
    }

    private static Rational[] minus(Rational[] row, Rational[] other, Rational times) {
        return IntStream.range(0, row.length).mapToObj(j -> row[j].minus(times.times(other[j]))).toArray(Rational[]::new);
    }
}

package org.wellspring.figures.noise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.Predicate;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wellspring.figures.Rational;
import org.wellspring.figures.Vectors;

/** Against probabilities computed elsewhere. */
class GaussianVectorsTests {

    @ParameterizedTest
    @CsvSource({"1, 1.0", "4, 2.0"})
    void theLawInTheseTestsIsTheLawInTheVectors(String sigma2, String sigma) {
        var known = Vectors.read("dp.json").at("/discrete_gaussian_full").get(sigma);
        var law = new GaussianLaw(sigma2);

        for (var x = 0; x <= 2; x++) {
            assertThat(law.of(x)).isCloseTo(known.get(x).asDouble(), within(1e-9));
        }
        assertThat(LongStream.rangeClosed(-60, 60).mapToDouble(x -> x * x * law.of(x)).sum())
                .isCloseTo(known.get(3).asDouble(), within(1e-8));
    }

    /** Each share of n draws lies within five of its standard deviations; a right sampler fails for one seed in 200,000. */
    @Tag("statistical")
    @ParameterizedTest
    @CsvSource({"1, 1.0", "4, 2.0"})
    void drawsMatchTheVectors(String sigma2, String sigma) {
        var known = Vectors.read("dp.json").at("/discrete_gaussian_full").get(sigma);
        var gaussian = new DiscreteGaussian(Rational.parse(sigma2));
        var coins = new SeededCoins(42);
        var n = 40_000;

        var draws = Stream.generate(() -> gaussian.sample(coins)).limit(n).toList();

        for (var x = 0L; x <= 2; x++) {
            var due = known.get((int) x).asDouble();
            var share = draws.stream().filter(Predicate.isEqual(x)).count() / (double) n;
            assertThat(share).isCloseTo(due, within(5 * Math.sqrt(due * (1 - due) / n)));
        }
    }
}

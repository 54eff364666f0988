package org.wellspring.figures.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wellspring.figures.Rational;

class RhoTests {

    @ParameterizedTest
    @CsvSource({"1, 1, 25/4, 4/25", "1, 1, 17/4, 4/17", "1, 1, 75, 1/75", "1, 1, 300, 1/300", "20, 1, 120, 1/6", "1, 3, 75, 1/25", "2, 3, 6, 1"})
    void aWaveCostsIndicatorsTimesPartitionsOverSigmaSquared(int indicators, int partitions, String sigma2, String rho) {
        assertThat(Rho.of(indicators, partitions, Rational.parse(sigma2))).isEqualTo(Rational.parse(rho));
    }

    @Test
    void aSecondCutOfTheSamePeopleCostsAsMuchAsTheFirst() {
        var once = Rho.of(1, 1, Rational.parse("25/4"));

        assertThat(Rho.of(1, 2, Rational.parse("25/4"))).isEqualTo(once.plus(once));
    }

    @ParameterizedTest
    @CsvSource({"0, 1, 1", "1, 0, 1", "-1, 1, 1", "1, 1, 0", "1, 1, -3"})
    void nothingIsFree(int indicators, int partitions, long sigma2) {
        assertThatIllegalArgumentException().isThrownBy(() -> Rho.of(indicators, partitions, Rational.of(sigma2)));
    }
}

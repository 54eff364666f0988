package org.wellspring.launch.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class NoiseTests {

    /** A wrong alarm once in a million runs: five standard errors of the variance of 20,000 draws. */
    @Test
    void theDrawsHaveTheVarianceThatWasAskedFor() {
        var draws = Asked.figures("noise", "--sigma", "2.5", "--count", "20000").lines().mapToLong(Long::parseLong).toArray();

        assertThat(draws).hasSize(20_000);
        assertThat(variance(draws)).isCloseTo(6.25, within(5 * 6.25 * Math.sqrt(2.0 / 20_000)));
    }

    @Test
    void noTwoRunsDrawTheSame() {
        var first = Asked.figures("noise", "--sigma", "300", "--count", "50");

        assertThat(Asked.figures("noise", "--sigma", "300", "--count", "50")).isNotEqualTo(first);
    }

    @Test
    void aSigmaThatIsNoNumberAboveZeroIsRefusedByItsName() {
        for (var wrong : new String[] {"0", "-1", "many", "1e400", ""}) {
            assertThatIllegalArgumentException().isThrownBy(() -> Asked.figures("noise", "--sigma", wrong, "--count", "1")).withMessageContaining("--sigma");
        }
    }

    @Test
    void aCountThatIsNoWholeNumberIsRefusedByItsName() {
        for (var wrong : new String[] {"0", "-4", "2.5", "99999999999"}) {
            assertThatIllegalArgumentException().isThrownBy(() -> Asked.figures("noise", "--sigma", "1", "--count", wrong)).withMessageContaining("--count");
        }
        assertThatIllegalArgumentException().isThrownBy(() -> Asked.figures("noise", "--sigma", "1")).withMessageContaining("--count is missing");
    }

    @Test
    void aQuestionThatThereIsNotListsThoseThereAre() {
        assertThatIllegalArgumentException().isThrownBy(() -> Asked.figures("weather")).withMessageContaining("figures noise");
    }

    private static double variance(long[] draws) {
        var sum = 0.0;
        for (var draw : draws) {
            sum += (double) draw * draw;
        }
        return sum / draws.length;
    }
}

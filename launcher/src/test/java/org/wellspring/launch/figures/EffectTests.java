package org.wellspring.launch.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class EffectTests {

    private static final Path SICILY = Path.of("..", "..", "shared", "vectors", "sicily.csv");

    @Test
    void theSmokingBanOfSicilyIsElevenPercentFewerThoughBeforeAndAfterSaysMore() {
        assertThat(sicily("--change", "37").lines()).contains(
                "Naive mean before: 810.9",
                "Naive mean after: 857.5",
                "Rate ratio, plain Poisson: 0.894 (0.865 to 0.925)",
                "Trend, rate ratio by period: 1.00496",
                "Overdispersion phi: 3.56");
    }

    @Test
    void withASeasonItIsTwelve() {
        assertThat(sicily("--change", "37", "--harmonics", "2").lines()).contains(
                "Rate ratio, adjusted for overdispersion: 0.885 (0.839 to 0.933)",
                "Overdispersion phi: 2.26");
    }

    @Test
    void betweenTheLastPeriodBeforeAndTheFirstAfterIsTheSameChange() {
        assertThat(sicily("--change", "36.5")).isEqualTo(sicily("--change", "37"));
    }

    private static String sicily(String... options) {
        assumeTrue(Files.exists(SICILY), "Skipped: shared/vectors/sicily.csv is not beside this repository.");
        var words = new String[options.length + 2];
        words[0] = "effect";
        words[1] = SICILY.toString();
        System.arraycopy(options, 0, words, 2, options.length);
        return Asked.figures(words);
    }
}

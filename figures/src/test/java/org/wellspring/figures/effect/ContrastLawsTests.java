package org.wellspring.figures.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** What must hold of every roll-out, and the case in which the usual regression goes wrong. */
class ContrastLawsTests {

    private record Design(int[] adopts, double[] weights, int waves) {

        static Design of(long seed) {
            var random = new Random(seed);
            var waves = 2 + random.nextInt(5);
            var groups = 2 + random.nextInt(9);
            return new Design(
                    random.ints(groups, 1, waves + 1).toArray(),
                    random.doubles(groups, 0.5, 40).toArray(),
                    waves);
        }

        boolean compares() {
            return contrast(Before.LAST_WAVE) != null;
        }

        Contrast contrast(Before before) {
            return Contrast.of(adopts, weights, waves, before).orElse(null);
        }
    }

    @Property
    void everyGroupsSharesAndEveryWavesSharesAddUpToNone(@ForAll @IntRange(max = 100_000) int seed, @ForAll Before before) {
        var design = Design.of(seed);
        if (design.compares()) {
            var shares = design.contrast(before).shares();

            for (var row : shares) {
                assertThat(Arrays.stream(row).sum()).isCloseTo(0, within(1e-12));
            }
            for (var wave = 0; wave < design.waves(); wave++) {
                var at = wave;
                assertThat(Arrays.stream(shares).mapToDouble(row -> row[at]).sum()).isCloseTo(0, within(1e-12));
            }
        }
    }

    @Property
    void anEffectOfOneShowsAsOne(@ForAll @IntRange(max = 100_000) int seed, @ForAll Before before) {
        var design = Design.of(seed);
        if (design.compares()) {
            assertThat(design.contrast(before).of(withAction(design))).isCloseTo(1, within(1e-12));
        }
    }

    @Property
    void aGroupCountsForWhatItGainsOnlyAfterItAdoptedAndAgainstOnlyBefore(@ForAll @IntRange(max = 100_000) int seed) {
        var design = Design.of(seed);
        if (design.compares()) {
            var shares = design.contrast(Before.LAST_WAVE).shares();

            for (var group = 0; group < shares.length; group++) {
                for (var wave = design.adopts()[group]; wave < design.waves(); wave++) {
                    assertThat(shares[group][wave]).isGreaterThanOrEqualTo(0);
                }
            }
        }
    }

    @Property
    void itIsTheMeanOfTheTwoByTwoDifferencesTheTextbookWrites(@ForAll @IntRange(max = 100_000) int seed, @ForAll Before before) {
        var design = Design.of(seed);
        if (design.compares()) {
            var random = new Random(seed);
            var values = IntStream.range(0, design.adopts().length).mapToObj(group -> random.doubles(design.waves()).toArray()).toArray(double[][]::new);

            assertThat(design.contrast(before).of(values)).isCloseTo(textbook(design, values, before), within(1e-9));
        }
    }

    @Property
    void twiceTheWeightOfAllChangesNothing(@ForAll @IntRange(max = 100_000) int seed, @ForAll Before before) {
        var design = Design.of(seed);
        if (design.compares()) {
            var doubled = Contrast.of(design.adopts(), Arrays.stream(design.weights()).map(weight -> 2 * weight).toArray(), design.waves(), before).orElseThrow();

            for (var group = 0; group < doubled.shares().length; group++) {
                assertThat(doubled.shares()[group]).containsExactly(design.contrast(before).shares()[group], within(1e-12));
            }
        }
    }

    @Property
    void theVarianceIsThatOfTheSum(@ForAll @IntRange(max = 100_000) int seed) {
        var design = Design.of(seed);
        if (design.compares()) {
            var contrast = design.contrast(Before.ALL_WAVES);
            var ones = IntStream.range(0, design.adopts().length).mapToObj(group -> IntStream.range(0, design.waves()).mapToDouble(wave -> 1).toArray()).toArray(double[][]::new);

            assertThat(contrast.variance(ones)).isCloseTo(Arrays.stream(contrast.shares()).flatMapToDouble(Arrays::stream).map(share -> share * share).sum(), within(1e-12));
        }
    }

    /**
     * Half the groups adopt at wave 1, half at wave 3, and the good an action does grows by five points a wave. The usual regression on
     * group, wave and action uses the early groups' growth as a comparison for the late ones and reports far too little (Goodman-Bacon
     * 2021); comparing only with those who wait reports what happened.
     */
    @Test
    void theUsualRegressionIsMisledByEffectsThatGrow() {
        var adopts = new int[] {1, 1, 3, 3};
        var waves = 6;
        var values = new double[4][waves];
        for (var group = 0; group < 4; group++) {
            for (var wave = 0; wave < waves; wave++) {
                values[group][wave] = 10 * group + wave - 5.0 * Math.max(0, wave - adopts[group] + 1);
            }
        }

        var usual = twoWayRegression(adopts, values);
        var ours = Contrast.of(adopts, new double[] {1, 1, 1, 1}, waves, Before.LAST_WAVE).orElseThrow().of(values);

        assertThat(ours).isCloseTo(-7.5, within(1e-9));
        assertThat(usual).isGreaterThan(-5.0);
    }

    private static double textbook(Design design, double[][] values, Before before) {
        var sum = 0.0;
        var precision = 0.0;
        for (var adopted = 1; adopted < design.waves(); adopted++) {
            for (var wave = adopted; wave < design.waves(); wave++) {
                var cohort = adopted;
                var now = wave;
                var mine = IntStream.range(0, values.length).filter(group -> design.adopts()[group] == cohort).toArray();
                var waiting = IntStream.range(0, values.length).filter(group -> design.adopts()[group] > now).toArray();
                if (mine.length > 0 && waiting.length > 0) {
                    var weight = 1 / (1 / weight(design, mine) + 1 / weight(design, waiting));
                    sum += weight * (change(design, values, mine, cohort, now, before) - change(design, values, waiting, cohort, now, before));
                    precision += weight;
                }
            }
        }
        return sum / precision;
    }

    private static double weight(Design design, int[] groups) {
        return Arrays.stream(groups).mapToDouble(group -> design.weights()[group]).sum();
    }

    private static double change(Design design, double[][] values, int[] groups, int adopted, int wave, Before before) {
        return Arrays.stream(groups).mapToDouble(group -> {
            var start = switch (before) {
                case LAST_WAVE -> values[group][adopted - 1];
                case ALL_WAVES -> Arrays.stream(values[group]).limit(adopted).average().orElseThrow();
            };
            return design.weights()[group] * (values[group][wave] - start);
        }).sum() / weight(design, groups);
    }

    private static double[][] withAction(Design design) {
        return Arrays.stream(design.adopts())
                .mapToObj(adopted -> IntStream.range(0, design.waves()).mapToDouble(wave -> wave >= adopted ? 1 : 0).toArray())
                .toArray(double[][]::new);
    }

    private static double twoWayRegression(int[] adopts, double[][] values) {
        var groups = values.length;
        var waves = values[0].length;
        var rows = new double[groups * waves][groups + waves];
        var flat = new double[groups * waves];
        for (var group = 0; group < groups; group++) {
            for (var wave = 0; wave < waves; wave++) {
                var row = rows[group * waves + wave];
                row[0] = wave >= adopts[group] ? 1 : 0;
                row[1 + group] = 1;
                if (wave > 0) {
                    row[groups + wave] = 1;
                }
                flat[group * waves + wave] = values[group][wave];
            }
        }
        var ones = new double[flat.length];
        Arrays.fill(ones, 1);
        return WeightedLeastSquares.of(rows, flat, ones).orElseThrow().coefficients()[0];
    }
}

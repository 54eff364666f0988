package org.wellspring.figures.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class FalseDiscoveriesTests {

    /** The fifteen tests of thrombolysis in Benjamini and Hochberg (1995), section 4. */
    private static final double[] PUBLISHED = {
        0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240, 0.4262, 0.5719, 0.6528, 0.7590, 1.0};

    @Test
    void thePublishedExampleFindsFourWhereBonferroniFindsThree() {
        var adjusted = FalseDiscoveries.benjaminiHochberg(PUBLISHED);

        assertThat(Arrays.stream(adjusted).filter(p -> p <= 0.05).count()).isEqualTo(4);
        assertThat(Arrays.stream(PUBLISHED).filter(p -> p * PUBLISHED.length <= 0.05).count()).isEqualTo(3);
    }

    @Test
    void thePublishedValuesAdjustAsByHand() {
        var adjusted = FalseDiscoveries.benjaminiHochberg(PUBLISHED);

        assertThat(adjusted[0]).isCloseTo(0.0015, within(1e-12));
        assertThat(adjusted[3]).isCloseTo(15 * 0.0095 / 4, within(1e-12));
        assertThat(adjusted[4]).isCloseTo(15 * 0.0201 / 5, within(1e-12));
        assertThat(adjusted[5]).isCloseTo(15 * 0.0298 / 7, within(1e-12));
        assertThat(adjusted[14]).isEqualTo(1);
    }

    @Test
    void underAnyDependenceThePublishedExampleFindsThree() {
        var adjusted = FalseDiscoveries.benjaminiYekutieli(PUBLISHED);

        assertThat(Arrays.stream(adjusted).filter(p -> p <= 0.05).count()).isEqualTo(3);
        assertThat(adjusted[0]).isCloseTo(0.0015 * 3.318228993, within(1e-9));
    }

    @Test
    void theOrderOfTheActionsDoesNotMatter() {
        assertThat(FalseDiscoveries.benjaminiHochberg(0.04, 0.01, 0.03)).containsExactly(new double[] {0.04, 0.03, 0.04}, within(1e-12));
    }

    @Test
    void anActionAloneIsNotAdjustedAndNoneIsNone() {
        assertThat(FalseDiscoveries.benjaminiHochberg(0.03)).containsExactly(0.03);
        assertThat(FalseDiscoveries.benjaminiYekutieli(0.03)).containsExactly(0.03);
        assertThat(FalseDiscoveries.benjaminiHochberg()).isEmpty();
    }

    @Test
    void whatIsNoProbabilityIsRefused() {
        for (var wrong : new double[] {-0.1, 1.1, Double.NaN, Double.POSITIVE_INFINITY}) {
            assertThatIllegalArgumentException().isThrownBy(() -> FalseDiscoveries.benjaminiHochberg(0.5, wrong)).withMessageContaining("between 0 and 1");
        }
    }

    @Property
    void anAdjustedValueIsNeverSmallerThanItsOwnNorLargerThanBonferronis(@ForAll @Size(min = 1, max = 40) List<@DoubleRange(min = 0, max = 1) Double> drawn) {
        var p = drawn.stream().mapToDouble(Double::doubleValue).toArray();
        var adjusted = FalseDiscoveries.benjaminiHochberg(p);
        var stricter = FalseDiscoveries.benjaminiYekutieli(p);

        for (var i = 0; i < p.length; i++) {
            assertThat(adjusted[i]).isBetween(p[i] - 1e-12, Math.min(1, p[i] * p.length) + 1e-12);
            assertThat(stricter[i]).isBetween(adjusted[i] - 1e-12, 1.0);
        }
    }

    /** The rule as it was published: find the last rank k with p(k) at most k/m times the share allowed, and call all up to it discoveries. */
    @Property
    void theAdjustedValuesCallTheSameDiscoveriesAsTheRuleItself(@ForAll @Size(min = 1, max = 40) List<@DoubleRange(min = 0, max = 1) Double> drawn, @ForAll @DoubleRange(min = 0.01, max = 0.5) double allowed) {
        var p = drawn.stream().mapToDouble(each -> each * each * each).toArray();
        var sorted = Arrays.stream(p).sorted().toArray();
        var last = IntStream.rangeClosed(1, p.length).filter(rank -> sorted[rank - 1] <= allowed * rank / p.length).max();

        var adjusted = FalseDiscoveries.benjaminiHochberg(p);

        for (var i = 0; i < p.length; i++) {
            if (Math.abs(adjusted[i] - allowed) > 1e-9) {
                assertThat(adjusted[i] <= allowed).isEqualTo(last.isPresent() && p[i] <= sorted[last.getAsInt() - 1]);
            }
        }
    }

    /** R's p.adjust(c(0.01, 0.02, 0.03, 0.04, 0.05), "BH") and "BY" are flat: every value is lifted to the largest. */
    @Test
    void evenlySpacedValuesAreAllAdjustedToTheLast() {
        assertThat(FalseDiscoveries.benjaminiHochberg(0.01, 0.02, 0.03, 0.04, 0.05)).containsExactly(new double[] {0.05, 0.05, 0.05, 0.05, 0.05}, within(1e-12));
        assertThat(FalseDiscoveries.benjaminiYekutieli(0.01, 0.02, 0.03, 0.04, 0.05)).containsExactly(new double[] {137 / 1200.0, 137 / 1200.0, 137 / 1200.0, 137 / 1200.0, 137 / 1200.0}, within(1e-12));
    }

    @Property
    void aSmallerValueIsNeverAdjustedToMoreThanALargerOne(@ForAll @Size(min = 2, max = 40) List<@DoubleRange(min = 0, max = 1) Double> drawn) {
        var p = drawn.stream().mapToDouble(Double::doubleValue).toArray();

        var adjusted = FalseDiscoveries.benjaminiHochberg(p);

        for (var i = 0; i < p.length; i++) {
            for (var j = 0; j < p.length; j++) {
                if (p[i] < p[j]) {
                    assertThat(adjusted[i]).isLessThanOrEqualTo(adjusted[j]);
                }
            }
        }
    }

    /** Tests that all hang on one another (a shared shock), where nothing works: any discovery at all in 5% of reviews, give or take 1.5. */
    @Test
    @Tag("statistical")
    void sharedShocksDoNotMakeDiscoveries() {
        var random = new Random(11);
        var wrong = 0;

        for (var review = 0; review < 2_000; review++) {
            var shock = random.nextGaussian();
            var p = IntStream.range(0, 30).mapToDouble(each -> new Estimate(Math.sqrt(0.6) * shock + Math.sqrt(0.4) * random.nextGaussian(), 1, Double.POSITIVE_INFINITY).p()).toArray();
            wrong += Arrays.stream(FalseDiscoveries.benjaminiHochberg(p)).min().orElseThrow() <= 0.05 ? 1 : 0;
        }

        assertThat(wrong / 2_000.0).isLessThan(0.05 + 0.015);
    }

    /**
     * Fifty actions of which ten work: the share of false among the discoveries. The mean of 2,000 reviews strays by about 0.0012, so
     * that a procedure right at 0.04 (0.05 times the share that does nothing) exceeds 0.05 for less than one seed in a million.
     */
    @Test
    @Tag("statistical")
    void atMostOneDiscoveryInTwentyIsFalse() {
        var random = new Random(7);
        var share = 0.0;

        for (var review = 0; review < 2_000; review++) {
            share += falseShare(random);
        }

        assertThat(share / 2_000).isLessThan(0.05);
    }

    private static double falseShare(Random random) {
        var p = new double[50];
        for (var i = 0; i < p.length; i++) {
            p[i] = new Estimate((i < 10 ? 3 : 0) + random.nextGaussian(), 1, Double.POSITIVE_INFINITY).p();
        }
        var adjusted = FalseDiscoveries.benjaminiHochberg(p);
        var found = Arrays.stream(adjusted).filter(each -> each <= 0.05).count();
        var wrong = Arrays.stream(adjusted).skip(10).filter(each -> each <= 0.05).count();
        return found == 0 ? 0 : (double) wrong / found;
    }
}

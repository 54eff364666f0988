package org.wellspring.figures.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the other orders of the lot say of the one that was drawn, counted by hand and by trying one effect after the other. */
class OtherTests {

    private static final List<Other> FIVE = List.of(new Other(-6, 1), new Other(-2, 0.5), new Other(6, -1), new Other(1, 0), new Other(-6.1, -0.2));

    @ParameterizedTest
    @CsvSource({"-6, 0.6", "6, 0.6", "6.1, 0.2", "6.2, 0", "0, 1", "1, 1", "1.5, 0.8", "2.5, 0.6"})
    void pIsTheShareOfOrdersThatShowAtLeastAsMuchEitherWay(double effect, double p) {
        assertThat(Other.p(effect, FIVE)).isEqualTo(p);
    }

    /** The same difference, reckoned in another order of steps, is off by a rounding; it is still as much. */
    @Test
    void aDifferenceThatIsOffByARoundingIsTheSame() {
        assertThat(Other.p(-0.3, List.of(new Other(-(0.1 + 0.2) + 1e-16, 1), new Other(0.29999, 0)))).isEqualTo(0.5);
    }

    /** What is left of each order after the effect it would carry: 0, 1, 0, 1 and -7.3, squared, in the middle. */
    @Test
    void theErrorIsWhatStraysOnceTheEffectIsTakenOut() {
        assertThat(Other.error(-6, FIVE)).isCloseTo(Math.sqrt((0 + 1 + 0 + 1 + 7.3 * 7.3) / 5), within(1e-12));
    }

    /** One effect after the other, from far below to far above: kept while more than one order in twenty shows at least as much without it. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void theIntervalHoldsEveryEffectThatTheOrdersDoNotContradict(long seed) {
        var random = new Random(seed);
        var effect = 4 * random.nextGaussian();
        var others = Stream.concat(
                Stream.of(new Other(effect, 1)),
                IntStream.range(0, 79).mapToObj(each -> new Other(3 * random.nextGaussian(), 1.6 * random.nextDouble() - 0.8))).toList();

        var interval = Other.notContradicted(effect, others);

        for (var tried = -60.0; tried < 60; tried += 0.0537) {
            var without = tried;
            var asMuch = others.stream().filter(other -> Math.abs(other.shown() - without * other.carried()) >= Math.abs(effect - without) - 1e-9).count();
            assertThat(interval.contains(tried)).as("effect %s of %s", tried, interval).isEqualTo(asMuch > 80 * 0.05);
        }
    }

    /** Nineteen orders can never be surprised at one in twenty; the twentieth may be, where the drawn one is alone with what it shows. */
    @ParameterizedTest
    @CsvSource({"19, true", "20, false"})
    void fewerThanTwentyOrdersContradictNothing(int orders, boolean endless) {
        var others = Stream.concat(Stream.of(new Other(-9, 1)), IntStream.range(1, orders).mapToObj(each -> new Other(0.1 * each, 0))).toList();

        assertThat(Double.isInfinite(Other.notContradicted(-9, others).low())).isEqualTo(endless);
    }
}

package org.wellspring.figures.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wellspring.figures.Rational;
import org.wellspring.figures.grid.Profile;
import org.wellspring.figures.noise.GaussianLaw;

/**
 * The sentence on the screen, checked without the formula behind it. Someone knows every answer but one, sees a year of
 * exactly those whole numbers that are published, and weighs each by how likely it is under either answer: the best guess there is.
 * Cells with equal noise enter only as their sum, so the laws of those sums are multiplied out, number by number.
 */
class ExactGuessTests {

    /** Evidence is kept in whole steps of 1/20400: every step of every variance in use, 1/(2 sigma²), is a whole number of them. */
    private static final Rational UNIT = Rational.of(20_400);

    /** What the numbers of one variance say together, for the true answer and against the other: ascending, with how likely each is. */
    private record Evidence(long[] says, double[] likely) {

        static final Evidence NONE = new Evidence(new long[] {0}, new double[] {1});

        /** How likely it is to say more than {@code other}, an equal word counting half. */
        double outweighs(long other) {
            return IntStream.range(0, says.length)
                    .mapToDouble(i -> likely[i] * (Long.signum(says[i] - other) + 1) / 2)
                    .sum();
        }
    }

    @ParameterizedTest
    @EnumSource(Profile.class)
    void aYearOfPublishedNumbersLetsNobodyGuessRightMoreOftenThanTheScreenSays(Profile profile) {
        var said = new Guarantee(profile.rhoAYear());

        var right = rightGuess(profile);

        assertThat(right * 100).isLessThanOrEqualTo(said.rightIn100());
        assertThat(right).isCloseTo(said.rightGuess(), within(0.001));
    }

    private static double rightGuess(Profile profile) {
        var waves = profile.waves().stream()
                .map(wave -> evidence(wave.sigma2(), 2 * wave.indicators() * (52 / wave.everyWeeks())));
        var battery = profile.setAside().signum() == 0 ? Evidence.NONE : evidence(Rational.of(120), 2 * 20);
        var all = Stream.concat(waves, Stream.of(battery, Evidence.NONE)).toList();
        return rightGuess(all.get(0), all.get(1), all.get(2));
    }

    private static double rightGuess(Evidence few, Evidence more, Evidence most) {
        var right = 0.0;
        for (var i = 0; i < few.says.length; i++) {
            for (var j = 0; j < more.says.length; j++) {
                var both = few.likely[i] * more.likely[j];
                right += both < 1e-9 ? 0 : both * most.outweighs(-few.says[i] - more.says[j]);
            }
        }
        return right;
    }

    /** A cell that is one person fuller under the truth and shows noise x speaks for the truth by (2x + 1) / (2 sigma²). */
    private static Evidence evidence(Rational sigma2, int cells) {
        var sum = lawOfSum(sigma2, cells);
        var step = UNIT.dividedBy(sigma2.times(2));
        assertThat(step.denominator()).isEqualTo(1);
        var far = sum.length / 2;
        var says = IntStream.range(0, sum.length)
                .mapToLong(i -> (2L * (i - far) + cells) * step.numerator().longValueExact())
                .toArray();
        return new Evidence(says, sum);
    }

    /** The law of the sum of so many draws, from -far to far, seven standard deviations out. */
    private static double[] lawOfSum(Rational sigma2, int draws) {
        var law = new GaussianLaw(sigma2.toString());
        var one = (int) Math.ceil(7 * Math.sqrt(sigma2.toDouble()));
        var far = (int) Math.ceil(7 * Math.sqrt(sigma2.toDouble() * draws));
        var sum = new double[2 * far + 1];
        sum[far] = 1;
        for (var n = 0; n < draws; n++) {
            var next = new double[sum.length];
            for (var i = 0; i < sum.length; i++) {
                for (var x = Math.max(-one, -i); x <= Math.min(one, sum.length - 1 - i); x++) {
                    next[i + x] += sum[i] * law.of(x);
                }
            }
            sum = next;
        }
        return sum;
    }
}

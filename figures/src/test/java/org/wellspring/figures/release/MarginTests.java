package org.wellspring.figures.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wellspring.figures.Rational;
import org.wellspring.figures.noise.GaussianLaw;
import org.wellspring.figures.release.Published.CannotTell;
import org.wellspring.figures.release.Published.Shown;

/** Each of the two sources of error beside the same thing counted out. */
class MarginTests {

    private static final double Z = 1.959963984540054;

    /** All ways in which some of a small team answer: how far their share of heavy ones lies from the team's, squared, on average. */
    @ParameterizedTest
    @CsvSource({"12, 5, 4", "10, 3, 9", "9, 4, 1", "14, 7, 7", "11, 1, 10"})
    void whoDoesNotAnswerWeighsAsMuchAsAllWaysOfNotAnsweringDo(int eligible, int heavy, int answers) {
        var truth = (double) heavy / eligible;

        var spread = IntStream.range(0, 1 << eligible)
                .filter(who -> Integer.bitCount(who) == answers)
                .mapToDouble(who -> Integer.bitCount(who & (1 << heavy) - 1) / (double) answers - truth)
                .map(off -> off * off)
                .average().orElseThrow();

        assertThat(Margin.points(truth, answers, eligible, Rational.ZERO)).isCloseTo(100 * Z * Math.sqrt(spread), within(1e-9));
    }

    /** The law of the noise summed out over both cells, 13 sigma to either side. */
    @ParameterizedTest
    @CsvSource({"600, 400, 25/4, 0.002", "300, 700, 75, 0.01", "1000, 9000, 300, 0.003", "50, 950, 17/4, 0.002"})
    void theNoiseWeighsAsMuchAsItDoesSummedOut(int notHeavy, int heavy, String sigma2, double off) {
        var law = new GaussianLaw(sigma2);
        var answers = notHeavy + heavy;
        var share = (double) heavy / answers;
        var far = (long) (13 * Math.sqrt(Rational.parse(sigma2).toDouble()));

        var spread = LongStream.rangeClosed(-far, far).mapToDouble(one -> law.of(one) * LongStream.rangeClosed(-far, far)
                .mapToDouble(two -> law.of(two) * Math.pow((double) (heavy + one) / (answers + one + two) - share, 2)).sum()).sum();

        assertThat(Margin.points(share, answers, answers, Rational.parse(sigma2)) / (100 * Z * Math.sqrt(spread))).isCloseTo(1, within(off));
    }

    @Test
    void bothErrorsAreAddedAsVariances() {
        var sampling = Margin.points(0.3, 40, 100, Rational.ZERO);
        var noise = Margin.points(0.3, 100, 100, Rational.parse("25/4")) * 100 / 40;

        var both = Margin.points(0.3, 40, 100, Rational.parse("25/4"));

        assertThat(both).isCloseTo(Math.hypot(sampling, noise), within(1e-9));
    }

    @Test
    void moreAnswersThanPeopleLeaveTheNoiseAndNothingNegative() {
        var noise = Margin.points(0.5, 110, 100, Rational.of(4));

        assertThat(noise).isCloseTo(100 * Z * Math.sqrt(4 * 0.5) / 110, within(1e-9));
        assertThat(Margin.points(0.5, 110, 100, Rational.ZERO)).isZero();
    }

    /** A plan for three in ten is the margin of a release in which three in ten answered so. */
    @ParameterizedTest
    @CsvSource({"100, 0.4, 12, 28", "200, 0.5, 30, 70", "1000, 1, 300, 700"})
    void whatWasPlannedIsWhatIsPublished(int eligible, double answering, int heavy, int notHeavy) {
        var planned = PlannedMargin.of(eligible, answering, Rational.parse("25/4"));

        assertThat(Share.of(notHeavy, heavy, Rational.parse("25/4"), eligible))
                .isEqualTo(new Shown(30, (int) Math.ceil(planned.points())));
    }

    @ParameterizedTest
    @CsvSource({"25, true, false", "25.000001, false, false", "10, true, true", "10.000001, true, false", "0.1, true, true"})
    void twentyFivePointsTellAndTenCarryAPulse(double points, boolean tells, boolean carries) {
        var planned = new PlannedMargin(points);

        assertThat(planned.tells()).isEqualTo(tells);
        assertThat(planned.carriesAPulse()).isEqualTo(carries);
    }

    @Test
    void aPlanForTwoPeopleIsAPlanAndOneForOnePersonSaysHowManyAreNeeded() {
        assertThat(PlannedMargin.of(2, 1, Rational.of(1)).points()).isFinite();
        assertThatIllegalArgumentException().isThrownBy(() -> PlannedMargin.of(1, 1, Rational.of(1)))
                .withMessageContaining("(1) must be 2 or more");
        assertThatIllegalArgumentException().isThrownBy(() -> PlannedMargin.of(50, 1.5, Rational.of(1)))
                .withMessageContaining("(1.5) above 0 and at most 1");
    }

    /** 1 of 200 is half a percent, rounded up to one; 1 of 201 is a little less. */
    @ParameterizedTest
    @CsvSource({"199, 1, 1", "200, 1, 0", "1, 199, 100", "1, 200, 100", "101, 99, 50"})
    void aShareIsRoundedToTheNearestWholePoint(int notHeavy, int heavy, int percent) {
        var published = Share.of(notHeavy, heavy, Rational.of(1), 4000);

        assertThat(published).isInstanceOfSatisfying(Shown.class, shown -> assertThat(shown.percent()).isEqualTo(percent));
    }

    /** Three answers of twenty people, and one: the margin outgrows a hundred points, and nothing fails for that. */
    @Test
    void aHandfulOfAnswersCannotTell() {
        assertThat(Share.of(2, 1, Rational.parse("25/4"), 20)).isInstanceOf(CannotTell.class);
        assertThat(Share.of(1, 0, Rational.parse("25/4"), 20)).isInstanceOf(CannotTell.class);
        assertThat(Share.of(0, 1, Rational.parse("25/4"), 20)).isInstanceOf(CannotTell.class);
    }
}

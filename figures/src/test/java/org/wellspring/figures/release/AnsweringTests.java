package org.wellspring.figures.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.wellspring.figures.release.Answering.Turnout;

class AnsweringTests {

    @Test
    void beforeTheFirstReleaseSixInTenAreExpected() {
        assertThat(Answering.expected(List.of()).share()).isEqualTo(0.6);
    }

    @Test
    void afterwardsTheNewestThreeReleasesTell() {
        var newestFirst = List.of(new Turnout(30, 100), new Turnout(40, 100), new Turnout(50, 100), new Turnout(100, 100));

        assertThat(Answering.expected(newestFirst).share()).isCloseTo(0.4, within(1e-12));
    }

    @Test
    void oneReleaseTellsAloneAndTwoTogether() {
        assertThat(Answering.expected(List.of(new Turnout(30, 100))).share()).isEqualTo(0.3);
        assertThat(Answering.expected(List.of(new Turnout(30, 100), new Turnout(45, 50))).share()).isCloseTo(0.6, within(1e-12));
    }

    @Test
    void noiseMakesNobodyAnswerLessThanNeverOrMoreThanAlways() {
        assertThat(new Turnout(-7, 20).share()).isZero();
        assertThat(new Turnout(23, 20).share()).isEqualTo(1);
        assertThat(Answering.expected(List.of(new Turnout(-7, 20), new Turnout(23, 20))).share()).isEqualTo(0.5);
    }

    @Test
    void aReleaseThatNobodyAnsweredCountsAsOneInAHundred() {
        assertThat(Answering.expected(List.of(new Turnout(0, 40))).share()).isEqualTo(0.01);
        assertThat(Answering.expected(List.of(new Turnout(1, 50))).share()).isEqualTo(0.02);
    }

    @Property
    void whateverTheNoiseItIsAShareAMarginCanBePlannedWith(@ForAll @LongRange(min = -500, max = 2000) long answers, @ForAll @IntRange(min = 20, max = 1000) int eligible) {
        var share = Answering.expected(List.of(new Turnout(answers, eligible))).share();

        assertThat(share).isGreaterThan(0).isLessThanOrEqualTo(1);
        assertThat(PlannedMargin.of(eligible, share, org.wellspring.figures.Rational.of(75)).points()).isPositive();
    }
}

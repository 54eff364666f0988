package org.wellspring.figures.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wellspring.figures.Rational;
import org.wellspring.figures.release.Published.CannotTell;
import org.wellspring.figures.release.Published.Reason;
import org.wellspring.figures.release.Published.Shown;

class ShareTests {

    private static final Rational HEADLINE = Rational.parse("25/4");

    /** By hand: 12 of 29 is 41.4%; sampling 0.2425/29·12/40, noise 6.25·0.5149/841, together 0.006336; 1.96 of its root is 15.6. */
    @Test
    void theExampleOfTheProtocolIsFortyOnePercentGiveOrTakeSixteen() {
        var published = Share.of(17, 12, HEADLINE, 41);

        assertThat(published).isEqualTo(new Shown(41, 16));
    }

    @Test
    void aLargeOrganisationsPulseIsPrecise() {
        var published = Share.of(1400, 600, Rational.of(300), 5000);

        assertThat(published).isEqualTo(new Shown(30, 3));
    }

    @Test
    void theSmallestLeafMostlyCannotTell() {
        var eightOfTwenty = Share.of(5, 3, HEADLINE, 20);

        assertThat(eightOfTwenty).isEqualTo(new CannotTell(Reason.TOO_WIDE));
    }

    @Test
    void theSmallestLeafCanTellWhereEverybodyAnswers() {
        var twentyOfTwenty = Share.of(14, 6, HEADLINE, 20);

        assertThat(twentyOfTwenty).isEqualTo(new Shown(30, 19));
    }

    @Test
    void twentyFivePointsAreStillShownAndTwentySixAreNot() {
        assertThat(Share.of(10, 9, HEADLINE, 40)).isEqualTo(new Shown(47, 25));
        assertThat(Share.of(9, 9, HEADLINE, 40)).isEqualTo(new CannotTell(Reason.TOO_WIDE));
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "-3, 2", "-1, -1", "2, -2"})
    void noAnswersAreNotNoughtPercent(long cell0, long cell1) {
        assertThat(Share.of(cell0, cell1, HEADLINE, 40)).isEqualTo(new CannotTell(Reason.TOO_WIDE));
    }

    @Test
    void nineteenPeopleAreNeverShownHoweverPreciseTheyWouldBe() {
        var published = Share.of(10_000, 10_000, HEADLINE, 19);

        assertThat(published).isEqualTo(new CannotTell(Reason.UNDER_GATE));
    }

    @ParameterizedTest
    @CsvSource({"60, -4, 0", "-4, 60, 100"})
    void noiseNeverMakesAShareBelowNoneOrAboveAll(long cell0, long cell1, int percent) {
        assertThat(Share.of(cell0, cell1, HEADLINE, 80)).isInstanceOfSatisfying(Shown.class, shown -> {
            assertThat(shown.percent()).isEqualTo(percent);
            assertThat(shown.marginPoints()).isPositive();
        });
    }

    @Test
    void everybodyAnsweringLeavesTheNoise() {
        var published = Share.of(70, 30, HEADLINE, 100);

        assertThat(published).isEqualTo(new Shown(30, 4));
    }

    @Test
    void moreAnswersThanPeopleAreNoiseAndNotPrecision() {
        var overFull = Share.of(75, 32, HEADLINE, 100);

        assertThat(overFull).isInstanceOfSatisfying(Shown.class, shown -> assertThat(shown.marginPoints()).isGreaterThanOrEqualTo(4));
    }

    @Test
    void countsThatDoNotFitANumberAreRefused() {
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Share.of(Long.MAX_VALUE, 1, HEADLINE, 40));
    }

    @Test
    void teamsThatCannotTellAloneMayTellTogether() {
        var north = new Cells(9, 5, HEADLINE, 30);
        var south = new Cells(11, 3, HEADLINE, 28);

        var together = north.plus(south);

        assertThat(north.published()).isEqualTo(new CannotTell(Reason.TOO_WIDE));
        assertThat(south.published()).isEqualTo(new CannotTell(Reason.TOO_WIDE));
        assertThat(together).isEqualTo(new Cells(20, 8, Rational.parse("25/2"), 58));
        assertThat(together.published()).isInstanceOf(Shown.class);
    }

    @Property
    void whateverIsShownIsAPercentWithAMarginOfAtMostTwentyFive(
            @ForAll @IntRange(min = -20, max = 400) int cell0,
            @ForAll @IntRange(min = -20, max = 400) int cell1,
            @ForAll @IntRange(min = 0, max = 600) int eligible) {
        switch (Share.of(cell0, cell1, HEADLINE, eligible)) {
            case Shown(var percent, var margin) -> {
                assertThat(percent).isBetween(0, 100);
                assertThat(margin).isBetween(1, Share.WIDEST);
                assertThat(eligible).isGreaterThanOrEqualTo(20);
            }
            case CannotTell(var reason) -> assertThat(reason == Reason.UNDER_GATE).isEqualTo(eligible < 20);
        }
    }

    @Property
    void moreNoiseNeverMakesAFigureLookMorePrecise(
            @ForAll @IntRange(min = 20, max = 400) int cell0,
            @ForAll @IntRange(min = 20, max = 400) int cell1,
            @ForAll @IntRange(min = 1, max = 300) int sigma2) {
        var quiet = Share.of(cell0, cell1, Rational.of(sigma2), 1000);
        var loud = Share.of(cell0, cell1, Rational.of(sigma2 + 1L), 1000);

        assertThat(margin(loud)).isGreaterThanOrEqualTo(margin(quiet));
    }

    @Property
    void heavyAndNotHeavyAreTreatedAlike(
            @ForAll @IntRange(min = 1, max = 400) int cell0, @ForAll @IntRange(min = 1, max = 400) int cell1) {
        var there = Share.of(cell0, cell1, HEADLINE, 1000);
        var back = Share.of(cell1, cell0, HEADLINE, 1000);

        assertThat(margin(there)).isEqualTo(margin(back));
        if (there instanceof Shown(var percent, var margin) && back instanceof Shown(var turned, var same)) {
            assertThat(percent + turned).isBetween(100, 101);
        }
    }

    private static int margin(Published published) {
        return switch (published) {
            case Shown shown -> shown.marginPoints();
            case CannotTell cannotTell -> Integer.MAX_VALUE;
        };
    }
}

package org.wellspring.figures.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wellspring.figures.Rational;

class PlannedMarginTests {

    /** The table of profiles: from how many people, rounded up to the next five, the margin is ten points or better. */
    @ParameterizedTest
    @CsvSource({
        "headline large and medium, 25/4, 0.4, 175",
        "headline large and medium, 25/4, 0.6, 100",
        "pulse large, 300, 0.4, 710",
        "pulse large, 300, 0.6, 460",
        "pulse medium, 75, 0.4, 390",
        "pulse medium, 75, 0.6, 245",
        "battery, 120, 0.4, 475",
        "battery, 120, 0.6, 305",
        "headline small, 17/4, 0.4, 160",
        "headline small, 17/4, 0.6, 90"
    })
    void tenPointsAreReachedFromAsManyPeopleAsTheTableSays(String release, String sigma2, double answering, int people) {
        var least = IntStream.iterate(20, n -> n + 1)
                .filter(n -> PlannedMargin.of(n, answering, Rational.parse(sigma2)).points() <= 10)
                .findFirst().orElseThrow();

        assertThat(Math.ceilDiv(least, 5) * 5).isEqualTo(people);
    }

    @Test
    void twentyPeopleAreAPrivacyGateAndNotAUsefulnessGate() {
        var headline = PlannedMargin.of(20, 0.4, Rational.parse("25/4"));

        assertThat(headline.points()).isBetween(52.5, 53.5);
        assertThat(headline.carriesAPulse()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"389, 0.4, false", "390, 0.4, true", "320, 0.4, false", "320, 0.6, true", "250, 0.6, true", "200, 0.6, false"})
    void aPulseRunsOnlyWhereTenPointsAreExpected(int eligible, double answering, boolean runs) {
        assertThat(PlannedMargin.of(eligible, answering, Rational.of(75)).carriesAPulse()).isEqualTo(runs);
    }

    @ParameterizedTest
    @CsvSource({"1, 0.4", "0, 0.4", "100, 0", "100, -0.1", "100, 1.01", "100, NaN"})
    void aMarginIsPlannedForPeopleWhoMayAnswer(int eligible, double answering) {
        assertThatIllegalArgumentException().isThrownBy(() -> PlannedMargin.of(eligible, answering, Rational.of(75)));
    }

    @Property
    void morePeopleNeverMakeItLessPrecise(@ForAll @IntRange(min = 20, max = 3000) int eligible) {
        var fewer = PlannedMargin.of(eligible, 0.4, Rational.of(75));
        var more = PlannedMargin.of(eligible + 1, 0.4, Rational.of(75));

        assertThat(more.points()).isLessThan(fewer.points());
    }

    @Property
    void moreAnswersNeverMakeItLessPrecise(@ForAll @IntRange(min = 1, max = 99) int percent) {
        var fewer = PlannedMargin.of(300, percent / 100.0, Rational.of(75));
        var more = PlannedMargin.of(300, (percent + 1) / 100.0, Rational.of(75));

        assertThat(more.points()).isLessThan(fewer.points());
    }
}

package org.wellspring.figures.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.wellspring.figures.Rational;
import org.wellspring.figures.Week;
import org.wellspring.figures.ledger.Admission.Admitted;
import org.wellspring.figures.ledger.Admission.Refused;
import org.wellspring.figures.ledger.Charge;
import org.wellspring.figures.ledger.Ledger;

class CalendarTests {

    private static final Week START = Week.parse("2026-08-03");
    private static final Calendar MEDIUM = new Calendar(Profile.MEDIUM, START);

    @ParameterizedTest
    @CsvSource({"0, 2026-08-03", "1, 2026-08-31", "3, 2026-10-26", "4, 2026-11-23"})
    void aBundleIsFourWeeksCountedFromTheStart(int bundle, String monday) {
        assertThat(MEDIUM.firstWeekOfBundle(bundle)).hasToString(monday);
        assertThat(MEDIUM.weeksOfBundle(bundle)).hasSize(4).allSatisfy(week -> assertThat(MEDIUM.bundleOf(week)).isEqualTo(bundle));
        assertThat(MEDIUM.weeksOfBundle(bundle).getFirst()).hasToString(monday);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "12, 0", "13, 1", "25, 1", "26, 2", "52, 4"})
    void aQuarterIsThirteenWeeks(int week, int quarter) {
        assertThat(MEDIUM.quarterOf(START.plus(week))).isEqualTo(quarter);
    }

    @Test
    void theMediumPulseClosesWithTheLastWeekOfItsBundle() {
        var last = Week.parse("2026-11-16");

        var waves = MEDIUM.wavesClosingWith(last);

        assertThat(waves).containsExactly(new Wave("pulse-2026-11-16", "pulse", Level.ORGANISATION, Rational.of(75), 1, last));
        assertThat(MEDIUM.bundleOf(last)).isEqualTo(3);
        assertThat(MEDIUM.bundleOf(last.plus(1))).isEqualTo(4);
    }

    @Test
    void theHeadlineClosesWithTheLastWeekOfItsQuarter() {
        var last = Week.parse("2026-10-26");

        var waves = MEDIUM.wavesClosingWith(last);

        assertThat(waves).containsExactly(new Wave("headline-2026-10-26", "headline", Level.TEAM, Rational.parse("25/4"), 1, last));
        assertThat(MEDIUM.quarterOf(last)).isZero();
        assertThat(MEDIUM.quarterOf(last.plus(1))).isEqualTo(1);
    }

    @Test
    void mostWeeksOfTheMediumProfileCloseNothing() {
        var closing = IntStream.range(0, 52).filter(week -> !MEDIUM.wavesClosingWith(START.plus(week)).isEmpty());

        assertThat(closing).containsExactly(3, 7, 11, 12, 15, 19, 23, 25, 27, 31, 35, 38, 39, 43, 47, 51);
    }

    @Test
    void headlineAndPulseCloseTogetherWhereBothEnd() {
        var ids = MEDIUM.wavesClosingWith(START.plus(51)).stream().map(Wave::id);

        assertThat(ids).containsExactly("headline-2027-07-26", "pulse-2027-07-26");
    }

    @Test
    void theLargeProfileHasAPulseEveryWeek() {
        var large = new Calendar(Profile.LARGE, START);

        for (var week = 0; week < 60; week++) {
            assertThat(large.wavesClosingWith(START.plus(week))).extracting(Wave::kind).contains("pulse");
        }
    }

    @Test
    void theSmallProfileHasTheHeadlineAndNothingElse() {
        var small = new Calendar(Profile.SMALL, START);

        var ids = waves(small, 0, 52).map(Wave::id);

        assertThat(ids).containsExactly("headline-2026-10-26", "headline-2027-01-25", "headline-2027-04-26", "headline-2027-07-26");
    }

    @Test
    void aWaveCostsWhatItsNoiseCosts() {
        var wave = MEDIUM.wavesClosingWith(START.plus(15)).getFirst();

        assertThat(wave.charge()).isEqualTo(new Charge(START.plus(15), "pulse-2026-11-16", Rational.of(1, 75)));
    }

    @Test
    void weeksBeforeTheStartAreNotOnTheGrid() {
        var before = START.plus(-1);

        assertThat(MEDIUM.holds(before)).isFalse();
        assertThat(MEDIUM.holds(START)).isTrue();
        assertThatIllegalArgumentException().isThrownBy(() -> MEDIUM.bundleOf(before)).withMessageContaining("2026-08-03");
        assertThatIllegalArgumentException().isThrownBy(() -> MEDIUM.quarterOf(before));
        assertThatIllegalArgumentException().isThrownBy(() -> MEDIUM.wavesClosingWith(before));
        assertThatIllegalArgumentException().isThrownBy(() -> MEDIUM.firstWeekOfBundle(-1));
    }

    @ParameterizedTest
    @EnumSource(Profile.class)
    void everyProfileRunsForYearsWithoutARefusal(Profile profile) {
        var ledger = Ledger.empty();

        for (var wave : waves(new Calendar(profile, START), 0, 4 * 52).toList()) {
            ledger = ((Admitted) ledger.admit(wave.charge())).ledger();
        }

        var aYear = profile.rhoAYear().minus(profile.setAside());
        assertThat(ledger.spentIn52WeeksEnding(START.plus(4 * 52 - 1))).isEqualTo(aYear);
    }

    /** Growing past 700 in mid-year: what the smaller profile spent still counts, so the ledger and not the profile decides. */
    @Test
    void aChangeOfProfileDoesNotStartTheYearAnew() {
        var ledger = Ledger.empty();
        for (var wave : waves(new Calendar(Profile.SMALL, START), 0, 52).toList()) {
            ledger = ((Admitted) ledger.admit(wave.charge())).ledger();
        }

        var headline = new Calendar(Profile.LARGE, START.plus(52)).wavesClosingWith(START.plus(52 + 11));
        var early = new Wave("headline-early", "headline", Level.TEAM, Rational.parse("25/4"), 1, START.plus(60));

        assertThat(headline).extracting(Wave::kind).containsExactly("pulse");
        assertThat(ledger.admit(early.charge())).isInstanceOf(Refused.class);
    }

    @Property
    void everyWeekIsInOneBundleAndOneQuarter(@ForAll @IntRange(min = 0, max = 5000) int number) {
        var week = START.plus(number);

        var bundle = MEDIUM.bundleOf(week);

        assertThat(MEDIUM.weeksOfBundle(bundle)).contains(week);
        assertThat(MEDIUM.weeksOfBundle(bundle + 1)).doesNotContain(week);
        assertThat(MEDIUM.quarterOf(week)).isEqualTo(number / 13);
    }

    @Property
    void anyFiftyTwoWeeksHoldTheSameWaves(@ForAll Profile profile, @ForAll @IntRange(min = 0, max = 500) int first) {
        var calendar = new Calendar(profile, START);

        var kinds = waves(calendar, first, first + 52).map(Wave::kind).sorted().toList();

        var due = profile.waves().stream().flatMap(w -> Stream.generate(w::kind).limit(52 / w.everyWeeks())).sorted().toList();
        assertThat(kinds).isEqualTo(due);
    }

    @Property
    void noTwoWavesShareAnId(@ForAll Profile profile) {
        List<String> ids = waves(new Calendar(profile, START), 0, 300).map(Wave::id).toList();

        assertThat(ids).doesNotHaveDuplicates();
    }

    private static Stream<Wave> waves(Calendar calendar, int from, int to) {
        return IntStream.range(from, to).mapToObj(START::plus).flatMap(week -> calendar.wavesClosingWith(week).stream());
    }
}

package org.wellspring.figures.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellspring.figures.Rational;
import org.wellspring.figures.Week;

/** A year of the grid counted on the fingers, by dates of an ordinary calendar, and what it costs in decimals. */
class YearOfWavesTests {

    private static final LocalDate MONDAY = LocalDate.of(2026, 8, 3);

    /** Day by day through three years: which bundle, quarter and year a day is in, by counting Mondays. */
    @ParameterizedTest
    @EnumSource
    void everyDayIsInTheBundleAndQuarterThatCountingMondaysFinds(Profile profile) {
        var calendar = new Calendar(profile, new Week(MONDAY));
        var mondays = -1;
        for (var day = MONDAY; day.isBefore(MONDAY.plusYears(3)); day = day.plusDays(1)) {
            mondays += day.getDayOfWeek().getValue() == 1 ? 1 : 0;

            var week = Week.of(day);

            assertThat(calendar.bundleOf(week)).isEqualTo(mondays / 4);
            assertThat(calendar.quarterOf(week)).isEqualTo(mondays / 13);
            assertThat(Calendar.yearOfBundle(calendar.bundleOf(week))).isEqualTo(mondays / 52);
            assertThat(calendar.holds(week)).isTrue();
        }
    }

    /** The last week of each: 4, 13 or 52 Mondays on, less one; a week earlier and a week later nothing of the kind closes. */
    @ParameterizedTest
    @CsvSource({"LARGE, headline, 13", "LARGE, pulse, 1", "MEDIUM, headline, 13", "MEDIUM, pulse, 4", "SMALL, headline, 13"})
    void aWaveClosesWithTheLastWeekOfItsPeriodAndWithNoOther(Profile profile, String kind, int everyWeeks) {
        var calendar = new Calendar(profile, new Week(MONDAY));
        for (var number = 0; number < 160; number++) {
            var week = Week.of(MONDAY.plus(number, ChronoUnit.WEEKS));

            var waves = calendar.wavesClosingWith(week).stream().filter(wave -> wave.kind().equals(kind)).toList();

            assertThat(waves).as("week %d", number).hasSize(number % everyWeeks == everyWeeks - 1 ? 1 : 0);
            assertThat(waves).allMatch(wave -> wave.id().equals(kind + "-" + week.monday()) && wave.week().equals(week));
        }
    }

    @Test
    void aBundleOfTheOldYearNeverReachesIntoTheNewOne() {
        assertThat(IntStream.range(0, 40).map(Calendar::yearOfBundle).boxed().toList())
                .isEqualTo(IntStream.range(0, 40).map(bundle -> bundle < 13 ? 0 : bundle < 26 ? 1 : bundle < 39 ? 2 : 3).boxed().toList());
        assertThat(Calendar.YEAR).isEqualTo(Calendar.QUARTER * 4).isEqualTo(Calendar.BUNDLE * 13);
    }

    /** What a year costs, in decimals and by hand: so many waves, each 1 / sigma2 for one question (rho of changing one answer). */
    @ParameterizedTest
    @CsvSource({"LARGE, 4, 6.25, 52, 300, 20, 120", "MEDIUM, 4, 6.25, 13, 75, 20, 120", "SMALL, 4, 4.25, 0, 1, 0, 1"})
    void aYearCostsItsHeadlinesItsPulsesAndItsBattery(Profile profile, int headlines, BigDecimal sharp, int pulses, BigDecimal blunt, int questions, BigDecimal battery) {
        var cost = headlines / sharp.doubleValue() + pulses / blunt.doubleValue() + questions / battery.doubleValue();

        assertThat(new BigDecimal(profile.rhoAYear().decimal(6)).doubleValue()).isCloseTo(cost, within(1e-6));
        assertThat(cost).isLessThanOrEqualTo(1);
        assertThat(new BigDecimal(profile.setAside().decimal(6)).doubleValue()).isCloseTo(questions / battery.doubleValue(), within(1e-6));
    }

    /** However many questions a battery has, twice as many are each told with twice the variance, and all of them cost the same. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 7, 10, 19, 20})
    void aBatterySharesItsSpendAmongItsQuestions(int indicators) {
        var battery = Profile.MEDIUM.battery(indicators, new Week(MONDAY)).orElseThrow();

        assertThat(battery.sigma2()).isEqualTo(Rational.of(6 * indicators));
        assertThat(battery.indicators()).isEqualTo(indicators);
        assertThat(battery.charge().rho()).isEqualTo(Rational.of(1, 6));
        assertThat(battery.charge().week()).isEqualTo(battery.week());
        assertThat(battery.charge().wave()).isEqualTo(battery.id()).isEqualTo("battery-2026-08-03");
    }

    @Test
    void refusalsSayWhatThereIs() {
        var calendar = new Calendar(Profile.SMALL, new Week(MONDAY));

        assertThatIllegalArgumentException().isThrownBy(() -> calendar.bundleOf(Week.of(MONDAY.minusDays(1)))).withMessage("The week 2026-07-27 is before the first, 2026-08-03.");
        assertThatIllegalArgumentException().isThrownBy(() -> calendar.weeksOfBundle(-2)).withMessage("Bundles are counted from 0, not from -2.");
        assertThatIllegalArgumentException().isThrownBy(() -> Profile.LARGE.battery(0, new Week(MONDAY))).withMessage("A battery has 1 to 20 indicators, not 0.");
        assertThatIllegalArgumentException().isThrownBy(() -> Profile.SMALL.battery(21, new Week(MONDAY))).withMessage("A battery has 1 to 20 indicators, not 21.");
        assertThatIllegalArgumentException().isThrownBy(() -> Profile.forStaff(-5)).withMessage("Staff (-5) must be 0 or more.");
        assertThatIllegalArgumentException().isThrownBy(() -> new Group("a", "A", -3)).withMessage("Eligible people (-3) must be 0 or more.");
        assertThatIllegalArgumentException().isThrownBy(() -> Profile.ofCode("Large")).withMessage("A profile is large, medium or small.");
    }

    @Test
    void aBundleSoFarAwayThatItsWeekHasNoNumberIsRefused() {
        var calendar = new Calendar(Profile.SMALL, new Week(MONDAY));

        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> calendar.firstWeekOfBundle(Integer.MAX_VALUE));
    }

    /** The lists a leaf and a calendar were made from may change afterwards; they do not. */
    @Test
    void aLeafStaysAsItWasDeclared() {
        var groups = new ArrayList<>(List.of(new Group("a", "Ward 4", 12), new Group("b", "Ward 5", 9)));
        var leaf = new Leaf(groups);
        groups.clear();

        assertThat(leaf.eligible()).isEqualTo(21);
        assertThat(leaf.name()).isEqualTo("Ward 4 and Ward 5");
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> leaf.groups().clear());
    }
}

package org.wellspring.figures.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wellspring.figures.Week;
import org.wellspring.figures.ledger.Admission;
import org.wellspring.figures.ledger.Ledger;

/** Whole years of the grid against the cap of the ledger. */
class YearsOfSpendingTests {

    private static final Week START = Week.parse("2026-08-03");

    /** All 81 ways to be large, medium or small in four years: changed between years, every wave of the grid is admitted. */
    @Test
    void whateverTheProfilesOfFourYearsEveryWaveOfThemIsAdmitted() {
        for (var way = 0; way < 81; way++) {
            var ledger = Ledger.empty();
            for (var number = 0; number < 4 * 52; number++) {
                var profile = Profile.values()[way / List.of(1, 3, 9, 27).get(number / 52) % 3];
                for (var wave : new Calendar(profile, START).wavesClosingWith(START.plus(number))) {
                    ledger = ((Admission.Admitted) ledger.admit(wave.charge())).ledger();
                }
            }
        }
    }

    @Test
    void oneBatteryAYearFitsBesideTheGridAndASecondDoesNot() {
        for (var profile : List.of(Profile.LARGE, Profile.MEDIUM)) {
            var ledger = ((Admission.Admitted) Ledger.empty().admit(profile.battery(7, START).orElseThrow().charge())).ledger();
            for (var number = 0; number < 52; number++) {
                for (var wave : new Calendar(profile, START).wavesClosingWith(START.plus(number))) {
                    ledger = ((Admission.Admitted) ledger.admit(wave.charge())).ledger();
                }
            }

            assertThat(ledger.admit(profile.battery(1, START.plus(51)).orElseThrow().charge())).isInstanceOf(Admission.Refused.class);
            assertThat(ledger.admit(profile.battery(1, START.plus(52)).orElseThrow().charge())).isInstanceOf(Admission.Admitted.class);
        }
    }
}

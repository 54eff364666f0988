package org.wellspring.figures.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellspring.figures.Rational;
import org.wellspring.figures.Week;
import org.wellspring.figures.ledger.Guarantee;
import org.wellspring.figures.ledger.Ledger;

class ProfileTests {

    @ParameterizedTest
    @CsvSource({"0, SMALL", "60, SMALL", "249, SMALL", "250, MEDIUM", "320, MEDIUM", "699, MEDIUM", "700, LARGE", "13146, LARGE"})
    void theProfileFollowsFromTheNumberOfPeople(int staff, Profile profile) {
        assertThat(Profile.forStaff(staff)).isEqualTo(profile);
    }

    @Test
    void thereIsNoProfileForFewerThanNobody() {
        assertThatIllegalArgumentException().isThrownBy(() -> Profile.forStaff(-1));
    }

    @ParameterizedTest
    @CsvSource({
        "LARGE, headline, TEAM, 4, 25/4, 0.6400",
        "LARGE, pulse, ORGANISATION, 52, 300, 0.1733",
        "MEDIUM, headline, TEAM, 4, 25/4, 0.6400",
        "MEDIUM, pulse, ORGANISATION, 13, 75, 0.1733",
        "SMALL, headline, TEAM, 4, 17/4, 0.9412"
    })
    void everyReleaseCostsWhatTheTableSays(Profile profile, String kind, Level level, int timesAYear, String sigma2, String rho) {
        var wave = profile.waves().stream().filter(w -> w.kind().equals(kind)).findFirst().orElseThrow();

        assertThat(wave.level()).isEqualTo(level);
        assertThat(wave.sigma2()).isEqualTo(Rational.parse(sigma2));
        assertThat(wave.indicators()).isEqualTo(1);
        assertThat(52 / wave.everyWeeks()).isEqualTo(timesAYear);
        assertThat(52 % wave.everyWeeks()).isZero();
        assertThat(wave.rhoAYear().decimal(4)).isEqualTo(rho);
    }

    @ParameterizedTest
    @CsvSource({"LARGE, 0.1667, 0.9800", "MEDIUM, 0.1667, 0.9800", "SMALL, 0.0000, 0.9412"})
    void everyProfileLeavesRoomForItsBatteryAndStaysUnderTheCap(Profile profile, String setAside, String all) {
        assertThat(profile.setAside().decimal(4)).isEqualTo(setAside);
        assertThat(profile.rhoAYear().decimal(4)).isEqualTo(all);
        assertThat(profile.rhoAYear()).isLessThan(Ledger.CAP);
    }

    @ParameterizedTest
    @CsvSource({"1, 6", "5, 30", "20, 120"})
    void aBatteryCostsWhatIsSetAsideHoweverManyQuestionsItHas(int indicators, String sigma2) {
        for (var profile : List.of(Profile.LARGE, Profile.MEDIUM)) {
            var battery = profile.battery(indicators, Week.parse("2026-11-16")).orElseThrow();

            assertThat(battery.sigma2()).isEqualTo(Rational.parse(sigma2));
            assertThat(battery.charge().rho()).isEqualTo(profile.setAside());
            assertThat(battery.level()).isEqualTo(Level.ORGANISATION);
            assertThat(battery.id()).isEqualTo("battery-2026-11-16");
        }
    }

    @Test
    void aSmallSiteSetsNothingAsideForABattery() {
        assertThat(Profile.SMALL.battery(5, Week.parse("2026-11-16"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 20})
    void aBatteryByDivisionIsTheSameBatteryAtTheSamePrice(int indicators) {
        var whole = Profile.LARGE.battery(indicators, Week.parse("2026-11-16")).orElseThrow();

        var divided = Profile.LARGE.batteryByDivision(indicators, Week.parse("2026-11-16")).orElseThrow();

        assertThat(divided.level()).isEqualTo(Level.DIVISION);
        assertThat(divided).usingRecursiveComparison().ignoringFields("level").isEqualTo(whole);
        assertThat(divided.charge()).isEqualTo(whole.charge());
    }

    @ParameterizedTest
    @EnumSource(value = Profile.class, names = {"SMALL", "MEDIUM"})
    void onlyALargeOrganisationHasABatteryByDivision(Profile profile) {
        assertThat(profile.batteryByDivision(5, Week.parse("2026-11-16"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 21, 1000})
    void aBatteryHasOneToTwentyQuestions(int indicators) {
        assertThatIllegalArgumentException().isThrownBy(() -> Profile.LARGE.battery(indicators, Week.parse("2026-11-16"))).withMessageContaining("1 to 20");
    }

    @Test
    void aSmallSiteHasNoPulse() {
        assertThat(Profile.SMALL.waves()).extracting(PlannedWave::kind).containsExactly("headline");
    }

    @ParameterizedTest
    @EnumSource(Profile.class)
    void theSentenceOnTheScreenHoldsForEveryProfile(Profile profile) {
        var year = new Guarantee(profile.rhoAYear());

        assertThat(year.rightIn100()).isEqualTo(76);
        assertThat(year.epsilon(1e-6)).isLessThanOrEqualTo(7.7);
    }

    @ParameterizedTest
    @EnumSource(Profile.class)
    void aProfileIsReadAsItIsWritten(Profile profile) {
        assertThat(Profile.ofCode(profile.code())).isEqualTo(profile);
        assertThat(profile.code()).isEqualTo(profile.name().toLowerCase(Locale.ROOT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "LARGE", "huge", "medium "})
    void anotherWordIsNoProfile(String code) {
        assertThatIllegalArgumentException().isThrownBy(() -> Profile.ofCode(code)).withMessageContaining("medium");
    }

    @ParameterizedTest
    @EnumSource(Profile.class)
    void anOrganisationUnderAHundredIsOneLeaf(Profile profile) {
        assertThat(profile.oneLeaf(99)).isTrue();
        assertThat(profile.oneLeaf(100)).isFalse();
    }

    @Property
    void aLargerOrganisationNeverGetsASmallerProfile(@ForAll @IntRange(min = 0, max = 2000) int staff) {
        assertThat(Profile.forStaff(staff + 1)).isLessThanOrEqualTo(Profile.forStaff(staff));
    }

    @Test
    void levelsAreWrittenAsInADeclaration() {
        assertThat(Level.TEAM.code()).isEqualTo("team");
        assertThat(Level.DIVISION.code()).isEqualTo("division");
        assertThat(Level.ORGANISATION.code()).isEqualTo("organisation");
    }
}

package org.wellspring.figures.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellspring.figures.Rational;
import org.wellspring.figures.Week;
import org.wellspring.figures.ledger.Admission.Admitted;
import org.wellspring.figures.ledger.Admission.AlreadyCharged;
import org.wellspring.figures.ledger.Admission.Reason;
import org.wellspring.figures.ledger.Admission.Refused;

class LedgerTests {

    private static final Week START = Week.parse("2026-08-03");

    @Test
    void anEmptyLedgerHasSpentNothing() {
        var spent = Ledger.empty().spentIn52WeeksEnding(START);

        assertThat(spent).isEqualTo(Rational.ZERO);
    }

    @Test
    void aYearOfTheMediumProfileFillsTheLedgerAsPlanned() {
        var year = new ArrayList<Charge>();
        year.addAll(every(13, 4, "headline", "4/25"));
        year.addAll(every(4, 13, "pulse", "1/75"));
        year.addAll(every(52, 1, "battery", "1/6"));

        var ledger = filledWith(year);

        assertThat(ledger.spentIn52WeeksEnding(START.plus(51)).decimal(4)).isEqualTo("0.9800");
        assertThat(ledger.charges()).hasSize(18);
    }

    @Test
    void theFirstBundlesOfTheMediumProfileSpendWhatTheReleaseStates() {
        var ledger = filledWith(List.of(charge(12, "headline", "4/25"), charge(15, "pulse", "1/75")));

        assertThat(ledger.spentIn52WeeksEnding(START.plus(15)).decimal(4)).isEqualTo("0.1733");
        assertThat(ledger.spentIn52WeeksEnding(START.plus(14)).decimal(4)).isEqualTo("0.1600");
        assertThat(ledger.spentIn52WeeksEnding(START.plus(11))).isEqualTo(Rational.ZERO);
    }

    /** Sigma 2.5 four times, 17 weekly and 10.5 for twenty indicators: rounded sigmas that look right and come to 1.0013. */
    @Test
    void theOverFullProfileIsRefusedBeforeItsYearIsOut() {
        var year = new ArrayList<Charge>();
        year.addAll(every(13, 4, "headline", "4/25"));
        year.addAll(every(1, 52, "pulse", "1/289"));
        year.addAll(every(52, 1, "battery", "80/441"));
        var all = year.stream().map(Charge::rho).reduce(Rational.ZERO, Rational::plus);

        var refused = firstRefusalOf(year);

        assertThat(all.decimal(4)).isEqualTo("1.0013");
        assertThat(refused.reason()).isEqualTo(Reason.OVER_THE_CAP);
        assertThat(refused.spent()).isLessThanOrEqualTo(Ledger.CAP);
        assertThat(refused.wouldBe()).isEqualTo(all);
    }

    @Test
    void fiftyTwoWeeksAtTheCapLeaveNothingForAnotherWaveInThem() {
        var ledger = filledWith(every(1, 52, "pulse", "1/52"));

        var another = ledger.admit(charge(51, "extra", "1/1000000"));

        assertThat(another).isEqualTo(new Refused(Reason.OVER_THE_CAP, Rational.ONE, Rational.parse("1000001/1000000")));
        assertThat(ledger.spentIn52WeeksEnding(START.plus(51))).isEqualTo(Ledger.CAP);
    }

    @Test
    void theFiftyThirdWeekIsRefusedWhereTheYearBeforeItIsStillFull() {
        var ledger = filledWith(every(1, 52, "pulse", "1/52"));

        var sameRate = ledger.admit(charge(52, "pulse", "1/52"));
        var aHairMore = ledger.admit(charge(52, "pulse", "1/51"));

        assertThat(sameRate).isInstanceOf(Admitted.class);
        assertThat(aHairMore).isInstanceOf(Refused.class);
    }

    @Test
    void anIsoYearOfFiftyThreeWeeksDoesNotMakeTheBudgetLarger() {
        var firstOf2026 = Week.parse("2025-12-29");
        var year = IntStream.range(0, 53).mapToObj(w -> new Charge(firstOf2026.plus(w), "pulse-" + w, Rational.of(2, 105))).toList();

        var ledger = filledWith(year.subList(0, 52));

        assertThat(firstOf2026.plus(52).iso()).isEqualTo("2026-W53");
        assertThat(ledger.admit(year.getLast())).isInstanceOf(Admitted.class);
        assertThat(ledger.admit(new Charge(firstOf2026.plus(52), "double", Rational.of(4, 105)))).isInstanceOf(Refused.class);
    }

    @Test
    void aYearLaterTheBudgetIsFreeAgain() {
        var ledger = filledWith(List.of(charge(0, "everything", "1")));

        assertThat(ledger.admit(charge(51, "too-soon", "1/75"))).isInstanceOf(Refused.class);
        assertThat(ledger.admit(charge(52, "in-time", "1"))).isInstanceOf(Admitted.class);
        assertThat(ledger.spentIn52WeeksEnding(START.plus(51))).isEqualTo(Rational.ONE);
        assertThat(ledger.spentIn52WeeksEnding(START.plus(52))).isEqualTo(Rational.ZERO);
    }

    @Test
    void theBudgetDoesNotReturnWithTheNewCalendarYear() {
        var december = new Charge(Week.parse("2026-12-21"), "headline-2026-12-21", Rational.ONE);
        var january = new Charge(Week.parse("2027-01-04"), "pulse-2027-01-04", Rational.of(1, 75));

        var answer = filledWith(List.of(december)).admit(january);

        assertThat(answer).isInstanceOf(Refused.class);
    }

    @Test
    void aChargeThatArrivesLateCountsInEveryYearThatHoldsIt() {
        var ledger = filledWith(List.of(charge(60, "later", "3/5")));

        assertThat(ledger.admit(charge(20, "earlier", "1/2"))).isInstanceOf(Refused.class);
        assertThat(ledger.admit(charge(8, "a-year-before", "1/2"))).isInstanceOf(Admitted.class);
    }

    @Test
    void twoHalvesOnEitherSideAreNotAddedWhereNoYearHoldsBoth() {
        var ledger = filledWith(List.of(charge(0, "first", "3/5"), charge(60, "last", "3/5")));

        var between = ledger.admit(charge(30, "between", "2/5"));

        assertThat(between).isInstanceOf(Admitted.class);
        assertThat(ledger.admit(charge(30, "between", "1/2"))).isInstanceOf(Refused.class);
    }

    @Test
    void theSameWaveIsChargedOnceHoweverOftenItIsAsked() {
        var charge = charge(12, "headline", "4/25");
        var ledger = filledWith(List.of(charge));

        var again = ledger.admit(charge);

        assertThat(again).isEqualTo(new AlreadyCharged(ledger));
        assertThat(ledger.charges()).containsExactly(charge);
    }

    @Test
    void aWaveThatStandsIsServedAgainEvenWhereTheBudgetIsSpent() {
        var charge = charge(0, "everything", "1");
        var ledger = filledWith(List.of(charge));

        assertThat(ledger.admit(charge)).isInstanceOf(AlreadyCharged.class);
    }

    @ParameterizedTest
    @CsvSource({"13, 4/25", "12, 4/17"})
    void aStandingWaveCannotBeGivenAnotherWeekOrPrice(int week, String rho) {
        var ledger = filledWith(List.of(charge(12, "headline", "4/25")));
        var other = new Charge(START.plus(week), "headline-12", Rational.parse(rho));

        var answer = ledger.admit(other);

        assertThat(answer).isInstanceOfSatisfying(Refused.class, r -> assertThat(r.reason()).isEqualTo(Reason.WAVE_CHARGED_DIFFERENTLY));
    }

    @Test
    void aRefusalChangesNothing() {
        var charges = List.of(charge(0, "everything", "1"));
        var ledger = filledWith(charges);

        ledger.admit(charge(1, "more", "1"));

        assertThat(ledger.charges()).isEqualTo(charges);
    }

    @Test
    void aSingleWaveAboveTheCapIsRefusedEvenFirst() {
        var answer = Ledger.empty().admit(charge(0, "loud", "101/100"));

        assertThat(answer).isEqualTo(new Refused(Reason.OVER_THE_CAP, Rational.ZERO, Rational.parse("101/100")));
    }

    @Test
    void aStoredLedgerWithAWaveTwiceIsNotRead() {
        var charge = charge(0, "headline", "4/25");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Ledger(List.of(charge, charge)))
                .withMessageContaining("headline-0");
    }

    /** A ledger that stands over the cap is a fact to be kept, not a reason to forget it: it only admits nothing more. */
    @Test
    void aStoredLedgerOverTheCapIsReadAndAdmitsNothing() {
        var ledger = new Ledger(List.of(charge(0, "a", "1"), charge(1, "b", "1")));

        assertThat(ledger.spentIn52WeeksEnding(START.plus(1))).isEqualTo(Rational.of(2));
        assertThat(ledger.admit(charge(2, "c", "1/1000"))).isInstanceOf(Refused.class);
    }

    @Test
    void nobodyAddsAChargeBehindTheLedgersBack() {
        var charges = new ArrayList<>(List.of(charge(0, "a", "1/2")));
        var ledger = new Ledger(charges);

        charges.clear();

        assertThat(ledger.charges()).hasSize(1);
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> ledger.charges().clear());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1/75"})
    void noChargeIsFreeOrGivesBudgetBack(String rho) {
        assertThatIllegalArgumentException().isThrownBy(() -> charge(0, "pulse", rho));
    }

    @Test
    void aChargeNamesItsWave() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Charge(START, " ", Rational.ONE));
    }

    private static Charge charge(int week, String kind, String rho) {
        return new Charge(START.plus(week), kind + "-" + week, Rational.parse(rho));
    }

    private static List<Charge> every(int weeks, int times, String kind, String rho) {
        return IntStream.rangeClosed(1, times).mapToObj(n -> charge(n * weeks - 1, kind, rho)).toList();
    }

    private static Ledger filledWith(List<Charge> charges) {
        var ledger = Ledger.empty();
        for (var charge : charges) {
            ledger = ((Admitted) ledger.admit(charge)).ledger();
        }
        return ledger;
    }

    private static Refused firstRefusalOf(List<Charge> charges) {
        var ledger = Ledger.empty();
        for (var charge : charges.stream().sorted(Comparator.comparing(Charge::week)).toList()) {
            switch (ledger.admit(charge)) {
                case Admitted(var next) -> ledger = next;
                case AlreadyCharged(var same) -> ledger = same;
                case Refused refused -> {
                    return refused;
                }
            }
        }
        throw new AssertionError("Every charge was admitted.");
    }
}

package org.wellspring.figures.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.wellspring.figures.Rational;
import org.wellspring.figures.Week;
import org.wellspring.figures.ledger.Admission.Admitted;
import org.wellspring.figures.ledger.Admission.AlreadyCharged;
import org.wellspring.figures.ledger.Admission.Refused;

/** What holds for every ledger, whatever is asked of it and in whatever order. */
class LedgerLawsTests {

    private static final Week START = Week.parse("2026-08-03");
    private static final int LAST = 130;

    @Property(tries = 150)
    void noFiftyTwoWeeksEverHoldMoreThanTheCap(@ForAll("asked") List<Charge> asked) {
        var ledger = afterAsking(asked);

        for (var end = 0; end < LAST + Ledger.WEEKS; end++) {
            assertThat(ledger.spentIn52WeeksEnding(START.plus(end))).isLessThanOrEqualTo(Ledger.CAP);
        }
    }

    @Property(tries = 150)
    void nothingIsRefusedThatFits(@ForAll("asked") List<Charge> asked, @ForAll("charges") Charge next) {
        var ledger = afterAsking(asked);

        if (ledger.admit(next) instanceof Refused refused && refused.reason() == Admission.Reason.OVER_THE_CAP) {
            var with = new Ledger(join(ledger.charges(), next));
            var most = IntStream.range(0, LAST + Ledger.WEEKS)
                    .mapToObj(end -> with.spentIn52WeeksEnding(START.plus(end)))
                    .max(Rational::compareTo).orElseThrow();
            assertThat(most).isEqualTo(refused.wouldBe()).isGreaterThan(Ledger.CAP);
            assertThat(refused.wouldBe().minus(next.rho())).isEqualTo(refused.spent());
        }
    }

    @Property(tries = 150)
    void askingEverythingAgainChargesNothingMore(@ForAll("asked") List<Charge> asked) {
        var ledger = afterAsking(asked);

        for (var charge : ledger.charges()) {
            assertThat(ledger.admit(charge)).isEqualTo(new AlreadyCharged(ledger));
        }
    }

    @Property(tries = 150)
    void chargesAreOnlyEverAdded(@ForAll("asked") List<Charge> asked, @ForAll("charges") Charge next) {
        var before = afterAsking(asked);

        var after = next(before, next);

        assertThat(after.charges()).hasSizeBetween(before.charges().size(), before.charges().size() + 1);
        assertThat(after.charges().subList(0, before.charges().size())).isEqualTo(before.charges());
    }

    @Property(tries = 100)
    void whatWasSpentDoesNotDependOnTheOrderOfTheCharges(@ForAll("asked") List<Charge> asked, @ForAll Random random) {
        var ledger = afterAsking(asked);
        var shuffled = new ArrayList<>(ledger.charges());
        Collections.shuffle(shuffled, random);

        var other = new Ledger(shuffled);

        for (var end = 0; end < LAST; end += 7) {
            assertThat(other.spentIn52WeeksEnding(START.plus(end))).isEqualTo(ledger.spentIn52WeeksEnding(START.plus(end)));
        }
    }

    @Provide
    Arbitrary<List<Charge>> asked() {
        return charges().list().ofMaxSize(60);
    }

    @Provide
    Arbitrary<Charge> charges() {
        var weeks = Arbitraries.integers().between(0, LAST);
        var names = Arbitraries.integers().between(0, 200);
        var rhos = Arbitraries.of("4/25", "4/17", "1/75", "1/300", "1/6", "1/2", "1/52", "1").map(Rational::parse);
        return Combinators.combine(weeks, names, rhos).as((week, name, rho) -> new Charge(START.plus(week), "wave-" + name, rho));
    }

    private static Ledger afterAsking(List<Charge> asked) {
        var ledger = Ledger.empty();
        for (var charge : asked) {
            ledger = next(ledger, charge);
        }
        return ledger;
    }

    private static Ledger next(Ledger ledger, Charge charge) {
        return switch (ledger.admit(charge)) {
            case Admitted(var next) -> next;
            case AlreadyCharged(var same) -> same;
            case Refused refused -> ledger;
        };
    }

    private static List<Charge> join(List<Charge> charges, Charge last) {
        var joined = new ArrayList<>(charges);
        joined.add(last);
        return joined;
    }
}

package org.wellspring.figures.ledger;

import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.wellspring.figures.Rational;
import org.wellspring.figures.Week;

/**
 * All charges so far. Immutable: admitting a charge gives a new ledger. At most {@link #CAP} in any {@link #WEEKS}
 * consecutive weeks, whatever the order in which charges arrive.
 *
 * @param charges in the order they were made; a wave at most once
 */
public record Ledger(List<Charge> charges) {

    /** The most rho that any 52 consecutive weeks may hold. The profiles stay under it, at 0.98 and 0.94. */
    public static final Rational CAP = Rational.ONE;

    /** The length of the sliding year, in weeks. */
    public static final int WEEKS = 52;

    public Ledger {
        charges = List.copyOf(charges);
        var waves = new HashSet<String>();
        for (var charge : charges) {
            if (!waves.add(charge.wave())) {
                throw new IllegalArgumentException("The wave %s is charged twice; a ledger holds it once.".formatted(charge.wave()));
            }
        }
    }

    public static Ledger empty() {
        return new Ledger(List.of());
    }

    /** Whether {@code charge} may be made. Pure: store the charge durably before anything is drawn for it. */
    public Admission admit(Charge charge) {
        var spent = mostSpentAround(charge.week());
        var wouldBe = spent.plus(charge.rho());
        var standing = charges.stream().filter(c -> c.wave().equals(charge.wave())).findFirst();
        if (standing.isPresent()) {
            return standing.get().equals(charge)
                    ? new Admission.AlreadyCharged(this)
                    : new Admission.Refused(Admission.Reason.WAVE_CHARGED_DIFFERENTLY, spent, wouldBe);
        }
        return wouldBe.compareTo(CAP) > 0
                ? new Admission.Refused(Admission.Reason.OVER_THE_CAP, spent, wouldBe)
                : new Admission.Admitted(new Ledger(Stream.concat(charges.stream(), Stream.of(charge)).toList()));
    }

    /** The rho of all charges in {@code last} and the 51 weeks before it. */
    public Rational spentIn52WeeksEnding(Week last) {
        return charges.stream()
                .filter(charge -> charge.week().until(last) >= 0 && charge.week().until(last) < WEEKS)
                .map(Charge::rho)
                .reduce(Rational.ZERO, Rational::plus);
    }

    /** The most that any 52 consecutive weeks with {@code week} among them hold. */
    private Rational mostSpentAround(Week week) {
        return IntStream.range(0, WEEKS)
                .mapToObj(later -> spentIn52WeeksEnding(week.plus(later)))
                .max(Rational::compareTo)
                .orElseThrow();
    }
}

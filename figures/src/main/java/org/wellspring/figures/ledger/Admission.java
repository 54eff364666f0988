package org.wellspring.figures.ledger;

import org.wellspring.figures.Rational;

/** The ledger's answer to a charge. */
public sealed interface Admission {

    /** Within the cap. Store the charge, then draw: {@code ledger} holds it. */
    record Admitted(Ledger ledger) implements Admission {}

    /** This very charge stands already. Costs nothing again; what was drawn for it is served again, never redrawn. */
    record AlreadyCharged(Ledger ledger) implements Admission {}

    /**
     * Nothing was charged and nothing may be drawn.
     *
     * @param spent the most that any 52 weeks around this one hold already
     * @param wouldBe the same with the refused charge
     */
    record Refused(Reason reason, Rational spent, Rational wouldBe) implements Admission {}

    /** Why a charge was refused. */
    enum Reason {
        /** Some 52 consecutive weeks would cost more than {@link Ledger#CAP}. */
        OVER_THE_CAP,
        /** A wave of this name was charged with another week or another price. */
        WAVE_CHARGED_DIFFERENTLY
    }
}

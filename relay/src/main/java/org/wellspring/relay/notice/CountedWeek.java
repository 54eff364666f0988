package org.wellspring.relay.notice;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.wellspring.figures.Week;
import org.wellspring.figures.ledger.Charge;
import org.wellspring.figures.ledger.Rho;
import org.wellspring.relay.signed.SignedDocument;
import org.wellspring.relay.signed.Wire;

/**
 * One week of a published notice.
 *
 * @param notice head of that notice
 * @param staff eligible people in all leaves
 * @param kinds what may be reported
 */
public record CountedWeek(String notice, ZoneId zone, int staff, List<String> kinds, Declaration.DeclaredWeek declared) {
    public Week week() {
        return declared.monday();
    }

    /** What its waves cost, one charge each. */
    public List<Charge> charges() {
        return declared.waves().stream().map(wave -> new Charge(week(), wave.id(), Rho.of(wave.indicators().size(), 1, wave.sigma2()))).toList();
    }

    /**
     * As a notice declares it; nothing where it declares other weeks.
     *
     * @throws Wire.Malformed for a document that is no notice
     */
    public static Optional<CountedWeek> in(SignedDocument notice, Week week) {
        var declaration = Wire.read(notice.payloadBytes(), Notice.class).declaration();
        return declaration.weeks().stream().filter(declared -> declared.monday().equals(week)).findFirst().map(declared -> of(notice.head(), declaration, declared));
    }

    static CountedWeek of(String notice, Declaration declaration, Declaration.DeclaredWeek week) {
        return new CountedWeek(notice, ZoneId.of(declaration.zone()), declaration.staff(), declaration.kinds(), week);
    }
}

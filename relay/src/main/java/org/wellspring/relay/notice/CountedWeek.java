package org.wellspring.relay.notice;

import java.time.ZoneId;
import java.util.List;
import org.wellspring.figures.Week;
import org.wellspring.figures.ledger.Charge;
import org.wellspring.figures.ledger.Rho;

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

    static CountedWeek of(String notice, Declaration declaration, Declaration.DeclaredWeek week) {
        return new CountedWeek(notice, ZoneId.of(declaration.zone()), declaration.staff(), declaration.kinds(), week);
    }
}

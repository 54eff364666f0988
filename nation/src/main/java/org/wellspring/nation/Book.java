package org.wellspring.nation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.wellspring.figures.Week;
import org.wellspring.figures.ledger.Admission;
import org.wellspring.figures.ledger.Charge;
import org.wellspring.figures.ledger.Ledger;
import org.wellspring.relay.keys.KeyFolder;
import org.wellspring.relay.signed.Wire;

/** What was charged, and which weeks are released in which order, in a file beside the keys. What was written survives a crash. */
record Book(KeyFolder folder) {
    private static final String FILE = "book.json";

    /** @param weeks in the order of their releases; the last may not have one yet */
    private record Page(List<Charge> charges, List<Week> weeks) {}

    Ledger ledger() {
        return new Ledger(page().charges());
    }

    List<Week> weeks() {
        return page().weeks();
    }

    /**
     * Charges a week's waves and gives the week its place, in one write; does nothing when that was done before.
     *
     * @return waves that the ledger refuses: they have no figures
     */
    List<String> begin(Week week, List<Charge> charges) {
        var page = page();
        if (page.weeks().contains(week)) {
            return List.of();
        }
        var ledger = new Ledger(page.charges());
        var refused = new ArrayList<String>();
        for (var charge : charges) {
            switch (ledger.admit(charge)) {
                case Admission.Admitted(var with) -> ledger = with;
                case Admission.AlreadyCharged _ -> { }
                case Admission.Refused _ -> refused.add(charge.wave());
            }
        }
        folder.write(FILE, Wire.write(new Page(ledger.charges(), Stream.concat(page.weeks().stream(), Stream.of(week)).toList())));
        return refused;
    }

    private Page page() {
        return folder.read(FILE).map(bytes -> Wire.read(bytes, Page.class)).orElse(new Page(List.of(), List.of()));
    }
}

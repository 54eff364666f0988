package org.wellspring.relay.notice;

import java.time.Clock;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.wellspring.figures.grid.Calendar;
import org.wellspring.figures.ledger.Ledger;
import org.wellspring.figures.release.Answering;
import org.wellspring.relay.ledger.Charges;
import org.wellspring.relay.release.Releases;

/** Gathers what a new declaration is held against. */
@Component
class Histories {
    /** Bundles that reach a year back from a bundle, or a year ahead of it. */
    private static final int YEAR = Ledger.WEEKS / Calendar.BUNDLE + 1;

    private final Clock clock;
    private final Notices notices;
    private final LeafMeanings meanings;
    private final Charges charges;
    private final Releases releases;

    Histories(Clock clock, Notices notices, LeafMeanings meanings, Charges charges, Releases releases) {
        this.clock = clock;
        this.notices = notices;
        this.meanings = meanings;
        this.charges = charges;
        this.releases = releases;
    }

    History before(Declaration declaration) {
        var ids = declaration.weeks().stream().flatMap(week -> week.leaves().stream()).map(Declaration.Leaf::id).collect(Collectors.toSet());
        return new History(
            clock.instant(),
            notices.first().map(Notice::declaration),
            notices.ofBundles(declaration.bundle() - YEAR, declaration.bundle() + YEAR).stream().map(Notice::declaration).toList(),
            meanings.seen(OwnRules.issuerKeys(declaration).toList()),
            meanings.of(ids),
            charges.ledger(),
            new History.Released(releases.newest().head(), Answering.expected(releases.turnouts(Answering.RELEASES))));
    }
}

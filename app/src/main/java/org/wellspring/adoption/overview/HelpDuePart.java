package org.wellspring.adoption.overview;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.time.Period;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.wellspring.adoption.calendar.Today;
import org.wellspring.help.Help;
import org.wellspring.web.OverviewPart;
import org.wellspring.web.Page;

/** Help numbers that nobody dialled for half a year. */
@Component
class HelpDuePart implements OverviewPart {
    private static final Period STILL_GOOD = Period.ofMonths(6);

    private final Help help;
    private final Today today;
    private final Templates templates;

    HelpDuePart(Help help, Today today, Templates templates) {
        this.help = help;
        this.today = today;
        this.templates = templates;
    }

    @Override public int place() {
        return 15;
    }

    @Override public Optional<JteModel> on(Page page) {
        var since = today.day().minus(STILL_GOOD);
        var due = help.numbers().stream().filter(known -> known.check().map(check -> check.on().isBefore(since)).orElse(true)).count();
        return due == 0 ? Optional.empty() : Optional.of(templates.adoptionHelpDue(page, due));
    }
}

package org.wellspring.privacy.shown;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.wellspring.web.OverviewPart;
import org.wellspring.web.Page;

/** The organisation's newest figure and the teams on their slower clock. */
@Component
class FiguresPart implements OverviewPart {
    private static final int PLACE = 13;

    private final Overviews overviews;
    private final Templates templates;

    FiguresPart(Overviews overviews, Templates templates) {
        this.overviews = overviews;
        this.templates = templates;
    }

    @Override public int place() {
        return PLACE;
    }

    @Override public Optional<JteModel> on(Page page) {
        var overview = overviews.now();
        return overview.empty() && overview.next().isEmpty() ? Optional.empty() : Optional.of(templates.privacyOnOverview(page, overview, new FigureWords(page.text())));
    }
}

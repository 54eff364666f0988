package org.wellspring.clients.shown;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.wellspring.clients.words.Openness;
import org.wellspring.web.OverviewPart;
import org.wellspring.web.Page;

/** On the overview: the way to what clients say, and whether their own words are being read. */
@Component
class ClientsPart implements OverviewPart {
    private static final int PLACE = 35;

    private final Openness openness;
    private final Templates templates;

    ClientsPart(Openness openness, Templates templates) {
        this.openness = openness;
        this.templates = templates;
    }

    @Override public int place() {
        return PLACE;
    }

    @Override public Optional<JteModel> on(Page page) {
        return Optional.of(templates.clientsPart(page, openness.now()));
    }
}

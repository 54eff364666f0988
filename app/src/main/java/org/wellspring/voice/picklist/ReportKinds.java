package org.wellspring.voice.picklist;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.wellspring.voice.ask.Here;
import org.wellspring.web.Page;
import org.wellspring.web.PrivateSetting;

/** Tells the private panels what may get in the way and what may help, in the page's language. */
@Component
class ReportKinds implements PrivateSetting {
    private final Packs packs;
    private final Here here;

    ReportKinds(Packs packs, Here here) {
        this.packs = packs;
        this.here = here;
    }

    /** On a shared computer the check-in goes on to the report in the same frame: the week's token lives no longer than that. */
    @Override public boolean neededBy(String panel) {
        return panel.equals("report") || panel.equals("checkin");
    }

    @Override public Map<String, Object> forPage(Page page) {
        var language = page.text().language();
        return Map.of("pack", Map.of("kinds", packs.kindsWithChoices(here.pack(), language), "helped", packs.helped(here.pack(), language)));
    }
}

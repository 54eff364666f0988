package org.wellspring.voice.reply;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.wellspring.voice.ask.Here;
import org.wellspring.voice.ask.Teams;
import org.wellspring.voice.picklist.Labels;
import org.wellspring.web.Page;
import org.wellspring.web.Panel;

/** The newest answer, on the Today of everybody in the team. */
@Component
class NewestAnswer implements Panel {
    /** Four weeks: everybody has worked a shift since. */
    private static final Duration SHOWN = Duration.ofDays(28);

    private final AskedAndAnswered asked;
    private final Lines lines;
    private final Labels labels;
    private final Teams teams;
    private final Here here;
    private final Clock clock;
    private final Templates templates;

    NewestAnswer(AskedAndAnswered asked, Lines lines, Labels labels, Teams teams, Here here, Clock clock, Templates templates) {
        this.asked = asked;
        this.lines = lines;
        this.labels = labels;
        this.teams = teams;
        this.here = here;
        this.clock = clock;
        this.templates = templates;
    }

    @Override public int place() {
        return 30;
    }

    @Override public Optional<JteModel> on(Page page) {
        var since = clock.instant().minus(SHOWN).atOffset(ZoneOffset.UTC);
        return page.visitor().flatMap(teams::own).flatMap(team -> asked.newestFor(team, since))
            .map(told -> templates.voiceToday(page, labels.of(told.ask().key(), page.text().language()),
                lines.line(told.reply().orElseThrow()), told.ask().asksWhetherItHelped(here.today())));
    }
}

package org.wellspring.launch.demo;

import java.util.Map;
import org.wellspring.figures.Week;

/** The wellbeing lead asks everyone how burnt out they are, in general, by work and by clients. */
final class Survey {
    private Survey() {}

    static void plan(Visit lead, Week closes) {
        lead.page("/waves/new");
        var kept = lead.form("/waves", Map.of("closes", closes.toString(), "indicator", "burnout-single.answer.3,cbi.work.50,cbi.client.50"));
        if (kept.statusCode() != 303) {
            throw new IllegalStateException("The survey was not planned: " + kept.statusCode());
        }
    }
}

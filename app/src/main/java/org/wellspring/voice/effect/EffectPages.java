package org.wellspring.voice.effect;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.wellspring.platform.Role;
import org.wellspring.web.AllowedTo;
import org.wellspring.web.Form;
import org.wellspring.web.Page;
import org.wellspring.web.Visitor;

/** Every action that was ever locked, for everyone who works here. */
@Controller
@AllowedTo(Role.STAFF)
class EffectPages {
    private final EffectLines lines;
    private final LockedPlans plans;
    private final Notes notes;
    private final Templates templates;

    EffectPages(EffectLines lines, LockedPlans plans, Notes notes, Templates templates) {
        this.lines = lines;
        this.plans = plans;
        this.notes = notes;
        this.templates = templates;
    }

    @GetMapping("/effects") JteModel all(Page page, Visitor visitor) {
        return templates.voiceEffects(page, lines.all(), visitor.is(Role.WELLBEING_LEAD), new EffectWords(page.text()));
    }

    @GetMapping("/effects/{id}") JteModel one(Page page, Visitor visitor, @PathVariable UUID id) {
        return page(page, visitor, id, Form.blank().with("id", UUID.randomUUID().toString()));
    }

    JteModel page(Page page, Visitor visitor, UUID id, Form note) {
        var line = lines.of(id).orElseThrow(EffectPages::unknown);
        var chart = line.outcome().map(Outcome::seen).flatMap(seen -> EffectChart.of(line.plan(), seen, page.text()));
        var answering = line.outcome().flatMap(outcome -> answering(line.plan(), outcome.seen()));
        return templates.voiceEffect(page, line, chart, answering, notes.about(id), visitor.is(Role.WELLBEING_LEAD), note, new EffectWords(page.text()));
    }

    private static Optional<Answering> answering(Plan plan, Seen seen) {
        var all = seen.courses().stream().flatMap(course -> course.points().stream()).toList();
        var before = Seen.answering(all.stream().filter(spot -> !Periods.after(spot.closing(), plan.design().every(), plan.design().starts())).toList());
        var after = Seen.answering(all.stream().filter(spot -> Periods.after(spot.closing(), plan.design().every(), plan.design().starts())).toList());
        return before.flatMap(one -> after.map(other -> new Answering(one, other)));
    }

    /** Exactly what the fingerprint is of. */
    @GetMapping("/effects/{id}/locked") ResponseEntity<String> locked(@PathVariable UUID id) {
        return ResponseEntity.ok().header(HttpHeaders.CONTENT_TYPE, "application/json;charset=UTF-8").body(plans.of(id).orElseThrow(EffectPages::unknown).text());
    }

    @GetMapping("/effects.csv") ResponseEntity<String> csv() {
        return ResponseEntity.ok().header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=UTF-8")
            .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"effects.csv\"").body(EffectCsv.of(lines.all()));
    }

    private static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}

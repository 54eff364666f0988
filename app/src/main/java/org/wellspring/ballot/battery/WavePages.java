package org.wellspring.ballot.battery;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.wellspring.figures.Week;
import org.wellspring.platform.Role;
import org.wellspring.web.AllowedTo;
import org.wellspring.web.Choice;
import org.wellspring.web.Page;
import org.wellspring.web.Text;
import org.wellspring.web.Visitor;

/** Where a survey of everybody is planned, looked at before it is kept, and withdrawn while it may be. */
@Controller
@AllowedTo(Role.WELLBEING_LEAD)
class WavePages {
    private final PlanBattery plan;
    private final Templates templates;

    WavePages(PlanBattery plan, Templates templates) {
        this.plan = plan;
        this.templates = templates;
    }

    @GetMapping("/waves") JteModel waves(Page page) {
        return templates.ballotWaves(page, plan.lines(), !plan.weeks().isEmpty());
    }

    @GetMapping("/waves/new") JteModel blank(Page page) {
        return form(page, new Planned(List.of(), ""), Optional.empty());
    }

    @PostMapping("/waves/preview") JteModel preview(Page page, @RequestParam(defaultValue = "") List<String> indicator, @RequestParam(defaultValue = "") String closes, HttpServletResponse response) {
        var planned = new Planned(indicator, closes);
        return switch (plan.look(planned.week().orElseThrow(WavePages::notAWeek), planned.indicators())) {
            case PlanBattery.Fit(var battery, var forecast) -> templates.ballotWavePreview(page, battery, forecast);
            case PlanBattery.Refused(var reason) -> refused(page, response, planned, reason);
        };
    }

    @PostMapping("/waves") Object keep(Page page, Visitor visitor, @RequestParam(defaultValue = "") List<String> indicator, @RequestParam(defaultValue = "") String closes, HttpServletResponse response) {
        var planned = new Planned(indicator, closes);
        return switch (plan.plan(planned.week().orElseThrow(WavePages::notAWeek), planned.indicators(), visitor.person())) {
            case PlanBattery.Fit _ -> back();
            case PlanBattery.Refused(var reason) -> refused(page, response, planned, reason);
        };
    }

    @PostMapping("/waves/{closes}/withdraw") ResponseEntity<Void> withdraw(Visitor visitor, @PathVariable LocalDate closes) {
        if (!plan.withdraw(Week.of(closes), visitor.person())) {
            throw new ResponseStatusException(HttpStatus.CONFLICT);
        }
        return back();
    }

    private JteModel refused(Page page, HttpServletResponse response, Planned planned, PlanBattery.Reason reason) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return form(page, planned, Optional.of(page.text().of("ballot.wave.refused." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-'))));
    }

    private JteModel form(Page page, Planned planned, Optional<String> problem) {
        return templates.ballotNewWave(page, plan.choices(), weeks(page.text()), planned, problem);
    }

    private List<Choice> weeks(Text text) {
        return plan.weeks().stream().map(week -> new Choice(week.toString(), text.of("ballot.wave.week", "from", text.date(week.monday()), "until", text.date(week.plus(1).monday())))).toList();
    }

    private static ResponseEntity<Void> back() {
        return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create("/waves")).build();
    }

    private static ResponseStatusException notAWeek() {
        return new ResponseStatusException(HttpStatus.BAD_REQUEST);
    }
}

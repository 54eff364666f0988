package org.wellspring.ballot.battery;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.time.LocalDate;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.wellspring.ballot.paper.PaperPanel;
import org.wellspring.figures.Week;
import org.wellspring.platform.Role;
import org.wellspring.web.AllowedTo;
import org.wellspring.web.Page;
import org.wellspring.web.PrivateFrames;

/** The survey's place in this half: a frame of the private origin, and the questions for it, the same bytes for everyone. */
@Controller
@AllowedTo(Role.STAFF)
class SurveyPages {
    private final Batteries batteries;
    private final Results results;
    private final PaperPanel paper;
    private final PrivateFrames frames;
    private final Templates templates;

    SurveyPages(Batteries batteries, Results results, PaperPanel paper, PrivateFrames frames, Templates templates) {
        this.batteries = batteries;
        this.results = results;
        this.paper = paper;
        this.frames = frames;
        this.templates = templates;
    }

    @GetMapping("/survey") JteModel survey(Page page) {
        return paper.on(page).map(instead -> templates.ballotSurveyPaper(page, instead))
            .orElseGet(() -> templates.ballotSurvey(page, frames.frame(page, "survey", page.text().of("ballot.survey.title"))));
    }

    @AllowedTo({Role.STAFF, Role.WELLBEING_LEAD}) @GetMapping("/surveys") JteModel told(Page page) {
        return templates.ballotSurveys(page, results.all(page.text()));
    }

    @GetMapping(value = "/ballot/questions/{closes}", produces = MediaType.APPLICATION_JSON_VALUE) ResponseEntity<String> questions(@PathVariable LocalDate closes) {
        var battery = batteries.closingWith(Week.of(closes)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(battery.questions());
    }
}

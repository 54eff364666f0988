package org.wellspring.ballot.instrument;

import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.wellspring.platform.Role;
import org.wellspring.web.AllowedTo;

/** An instrument as a FHIR R4 questionnaire, to take along. One without words is not there. */
@AllowedTo(Role.WELLBEING_LEAD)
@Controller
class QuestionnairePages {
    private final Instruments instruments;
    private final InstrumentKeys keys;

    QuestionnairePages(Instruments instruments, InstrumentKeys keys) {
        this.instruments = instruments;
        this.keys = keys;
    }

    @GetMapping("/measurements/{instrument}/questionnaire") ResponseEntity<byte[]> questionnaire(@PathVariable("instrument") String id, @RequestParam(defaultValue = "en") String language) {
        var key = instruments.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var json = keys.questionnaire(id)
            .orElseGet(() -> WriteQuestionnaire.json(AsQuestionnaire.of(key, instruments.wording(key, language).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)))));
        return ResponseEntity.ok().contentType(new MediaType("application", "fhir+json", StandardCharsets.UTF_8))
            .header("Content-Disposition", "attachment; filename=\"%s.json\"".formatted(id)).body(json.getBytes(StandardCharsets.UTF_8));
    }
}

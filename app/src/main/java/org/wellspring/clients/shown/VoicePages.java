package org.wellspring.clients.shown;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.wellspring.clients.Here;
import org.wellspring.platform.Role;
import org.wellspring.web.AllowedTo;
import org.wellspring.web.Page;

/** The same figures for everyone who works here and for whoever leads. */
@Controller
@AllowedTo({Role.STAFF, Role.WELLBEING_LEAD})
class VoicePages {
    private final TeamVoices voices;
    private final PackWords pack;
    private final Here here;
    private final Templates templates;

    VoicePages(TeamVoices voices, PackWords pack, Here here, Templates templates) {
        this.voices = voices;
        this.pack = pack;
        this.here = here;
        this.templates = templates;
    }

    /** @param team of which every quarter is shown; empty for the newest of all */
    @GetMapping("/clients") JteModel clients(Page page, @RequestParam(defaultValue = "") String team) {
        var language = page.text().language();
        var leads = page.visitor().filter(visitor -> visitor.is(Role.WELLBEING_LEAD)).isPresent();
        var shown = team.isEmpty() ? voices.newest() : List.of(voices.of(team).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
        return templates.clientsVoices(page, shown, new VoiceWords(page.text(), pack.kinds(here.pack(), language)), pack.clients(here.pack(), language), leads);
    }

    @GetMapping("/clients.csv") ResponseEntity<String> csv() {
        return ResponseEntity.ok().header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=UTF-8")
            .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"clients.csv\"").body(VoiceCsv.of(voices.all()));
    }
}

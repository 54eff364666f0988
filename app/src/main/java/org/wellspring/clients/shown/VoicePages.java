package org.wellspring.clients.shown;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
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

    @GetMapping("/clients") JteModel clients(Page page) {
        var language = page.text().language();
        var leads = page.visitor().filter(visitor -> visitor.is(Role.WELLBEING_LEAD)).isPresent();
        return templates.clientsVoices(page, voices.all(), new VoiceWords(page.text(), pack.kinds(here.pack(), language)), pack.clients(here.pack(), language), leads);
    }

    @GetMapping("/clients.csv") ResponseEntity<String> csv() {
        return ResponseEntity.ok().header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=UTF-8")
            .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"clients.csv\"").body(VoiceCsv.of(voices.all()));
    }
}

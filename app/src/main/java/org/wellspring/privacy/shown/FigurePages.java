package org.wellspring.privacy.shown;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.wellspring.platform.Role;
import org.wellspring.privacy.spi.LeafId;
import org.wellspring.web.AllowedTo;
import org.wellspring.web.Page;

/** The same figures for everyone who works here and for whoever leads. */
@Controller
class FigurePages {
    private final Overviews overviews;
    private final Templates templates;

    FigurePages(Overviews overviews, Templates templates) {
        this.overviews = overviews;
        this.templates = templates;
    }

    @AllowedTo(Role.WELLBEING_LEAD) @GetMapping("/reports") JteModel reports(Page page) {
        return templates.privacyFigures(page, overviews.now(), new FigureWords(page.text()));
    }

    @AllowedTo(Role.STAFF) @GetMapping("/figures") JteModel figures(Page page) {
        return templates.privacyFigures(page, overviews.now(), new FigureWords(page.text()));
    }

    @AllowedTo(Role.STAFF) @GetMapping("/figures/{leaf}") JteModel one(@PathVariable String leaf, Page page) {
        var series = overviews.of(new LeafId(leaf)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return templates.privacyGroup(page, series, new FigureWords(page.text()));
    }

    @AllowedTo({Role.STAFF, Role.WELLBEING_LEAD}) @GetMapping("/figures.csv") ResponseEntity<String> csv() {
        return ResponseEntity.ok().header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=UTF-8")
            .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"figures.csv\"").body(FigureCsv.of(overviews.now()));
    }
}

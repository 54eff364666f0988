package org.wellspring.privacy.shown;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.wellspring.platform.Role;
import org.wellspring.privacy.spi.LeafId;
import org.wellspring.web.AllowedTo;
import org.wellspring.web.Page;

/** A figure on a page of its own. Whoever asks for one that is not in the grid is told why there is none, and what there is instead. */
@Controller
@AllowedTo({Role.STAFF, Role.WELLBEING_LEAD})
class OneFigurePages {
    private final OneFigures figures;
    private final Templates templates;

    OneFigurePages(OneFigures figures, Templates templates) {
        this.figures = figures;
        this.templates = templates;
    }

    @GetMapping("/figures/{name}") JteModel one(@PathVariable String name, @RequestParam(defaultValue = "") String by, Page page, HttpServletResponse response) {
        return shown(figures.find(name, page.text()), by, page, response);
    }

    @GetMapping("/figures/survey/{indicator}") JteModel statement(@PathVariable String indicator, @RequestParam(defaultValue = "") String by, Page page, HttpServletResponse response) {
        return shown(figures.statement(indicator, page.text()), by, page, response);
    }

    @GetMapping("/figures/survey/{indicator}/{division}") JteModel division(@PathVariable String indicator, @PathVariable String division, @RequestParam(defaultValue = "") String by, Page page, HttpServletResponse response) {
        return shown(figures.statement(indicator, new LeafId(division), page.text()), by, page, response);
    }

    @GetMapping("/figures/{name}.csv") ResponseEntity<String> csv(@PathVariable String name, Page page) {
        return file(figures.find(name, page.text()));
    }

    @GetMapping("/figures/survey/{indicator}.csv") ResponseEntity<String> statementCsv(@PathVariable String indicator, Page page) {
        return file(figures.statement(indicator, page.text()));
    }

    @GetMapping("/figures/survey/{indicator}/{division}.csv") ResponseEntity<String> divisionCsv(@PathVariable String indicator, @PathVariable String division, Page page) {
        return file(figures.statement(indicator, new LeafId(division), page.text()));
    }

    private JteModel shown(Optional<OneFigure> figure, String by, Page page, HttpServletResponse response) {
        if (figure.isPresent() && by.isEmpty()) {
            return templates.privacyFigure(page, figure.get(), figure.get().words(page.text()));
        }
        response.setStatus(HttpStatus.NOT_FOUND.value());
        return templates.privacyNotInGrid(page, figure.map(OneFigure::title).orElse(""));
    }

    private static ResponseEntity<String> file(Optional<OneFigure> figure) {
        var one = figure.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return ResponseEntity.ok().header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=UTF-8")
            .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"figure.csv\"").body(FigureCsv.of(one));
    }
}

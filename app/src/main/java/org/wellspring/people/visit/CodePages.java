package org.wellspring.people.visit;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.wellspring.people.structure.Structure;
import org.wellspring.platform.Role;
import org.wellspring.web.AllowedTo;
import org.wellspring.web.Form;
import org.wellspring.web.Page;
import org.wellspring.web.Visitor;

/** Shift codes of the teams the visitor answers for: make one, print it, end it. Other teams' codes do not exist here. */
@AllowedTo(Role.SUPERVISOR)
@Controller
class CodePages {
    private final VisitCodes codes;
    private final Structure structure;
    private final Templates templates;

    CodePages(VisitCodes codes, Structure structure, Templates templates) {
        this.codes = codes;
        this.structure = structure;
        this.templates = templates;
    }

    @GetMapping("/team/codes") JteModel all(Page page, Visitor visitor) {
        return list(page, visitor, Form.of(Map.of("day", codes.today().toString())));
    }

    @PostMapping("/team/codes") @Nullable JteModel make(Page page, Visitor visitor, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var read = codes.read(Form.sent(request), visitor.person(), page.text());
        if (!read.form().sound()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return list(page, visitor, read.form());
        }
        response.sendRedirect("/team/codes/" + structure.shiftCode(read.team().orElseThrow().id(), read.shift().orElseThrow(), visitor.person()));
        return null;
    }

    @GetMapping("/team/codes/{code}") JteModel print(Page page, Visitor visitor, @PathVariable String code) {
        return templates.peopleCode(page, codes.sheet(known(code, visitor)));
    }

    @PostMapping("/team/codes/{code}/end") void end(Visitor visitor, @PathVariable String code, HttpServletResponse response) throws IOException {
        structure.endShiftCode(known(code, visitor).code(), visitor.person());
        response.sendRedirect("/team/codes");
    }

    private CodeLine known(String code, Visitor visitor) {
        return codes.of(visitor.person()).stream().filter(line -> line.code().equals(code)).findFirst().orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private JteModel list(Page page, Visitor visitor, Form form) {
        return templates.peopleCodes(page, codes.teams(visitor.person()), codes.of(visitor.person()), form);
    }
}

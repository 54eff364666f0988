package org.wellspring.people.me;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.wellspring.people.signin.Sessions;
import org.wellspring.platform.Role;
import org.wellspring.web.AllowedTo;
import org.wellspring.web.Page;
import org.wellspring.web.Visitor;
import tools.jackson.databind.json.JsonMapper;

/** A person takes their data with them, or has it erased. */
@AllowedTo(value = Role.STAFF, confirmed = true)
@Controller
class DataPages {
    private final OwnData data;
    private final Sessions sessions;
    private final Templates templates;
    private final JsonMapper json;

    DataPages(OwnData data, Sessions sessions, Templates templates, JsonMapper json) {
        this.data = data;
        this.sessions = sessions;
        this.templates = templates;
        this.json = json;
    }

    @GetMapping("/me/data") JteModel show(Page page) {
        return templates.peopleData(page, false);
    }

    @GetMapping("/me/data/wellspring.json") ResponseEntity<String> take(Visitor visitor) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON)
            .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename("wellspring.json").build().toString())
            .body(json.writerWithDefaultPrettyPrinter().writeValueAsString(data.of(visitor.person())));
    }

    @PostMapping("/me/delete") @Nullable JteModel erase(Page page, Visitor visitor, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (data.isLastAdministrator(visitor.person())) {
            response.setStatus(HttpStatus.CONFLICT.value());
            return templates.peopleData(page, true);
        }
        sessions.end(request);
        data.erase(visitor.person());
        response.sendRedirect("/sign-in");
        return null;
    }
}

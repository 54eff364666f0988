package org.wellspring.adoption.poster;

import gg.jte.generated.precompiled.Templates;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.wellspring.adoption.department.Departments;
import org.wellspring.adoption.department.JoinSheets;
import org.wellspring.ballot.Notices;
import org.wellspring.people.DepartmentId;
import org.wellspring.platform.Role;
import org.wellspring.web.AllowedTo;
import org.wellspring.web.Page;

/** The sheet for the door: how to join, and the fingerprint of the notice that everyone's phone compares. */
@AllowedTo({Role.WELLBEING_LEAD, Role.SUPERVISOR, Role.ADMINISTRATOR})
@Controller
class PosterPages {
    private final Departments departments;
    private final JoinSheets sheets;
    private final Doorway doorway;
    private final Notices notices;
    private final Templates templates;

    PosterPages(Departments departments, JoinSheets sheets, Doorway doorway, Notices notices, Templates templates) {
        this.departments = departments;
        this.sheets = sheets;
        this.doorway = doorway;
        this.notices = notices;
        this.templates = templates;
    }

    /** Printed only when both addresses answer over https; until then the page says why and shows the code. */
    @GetMapping("/departments/{id}/poster") Object poster(Page page, @PathVariable UUID id) {
        var department = departments.of(new DepartmentId(id)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var all = department.teams().stream().map(sheets::of).toList();
        var state = doorway.state();
        return switch (state) {
            case OPEN -> templates.adoptionPoster(page, all, notices.newest());
            case WITHOUT_HTTPS, APP_SILENT, PRIVATE_SILENT -> templates.adoptionNoPoster(page, department, all, state.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        };
    }
}

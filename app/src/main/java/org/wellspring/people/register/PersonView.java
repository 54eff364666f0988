package org.wellspring.people.register;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.wellspring.people.directory.Answering;
import org.wellspring.people.directory.Days;
import org.wellspring.people.directory.Teams;
import org.wellspring.platform.PersonId;
import org.wellspring.platform.Role;
import org.wellspring.platform.TeamId;
import org.wellspring.web.Form;
import org.wellspring.web.Page;
import org.wellspring.web.Visitor;

/** Draws a person's page, as it stands or with what was wrong in a form of it. */
@Component
class PersonView {
    private final Files files;
    private final Teams teams;
    private final Answering answering;
    private final Days days;
    private final Templates templates;

    PersonView(Files files, Teams teams, Answering answering, Days days, Templates templates) {
        this.files = files;
        this.teams = teams;
        this.answering = answering;
        this.days = days;
        this.templates = templates;
    }

    PersonFile file(UUID id) {
        return files.of(new PersonId(id), days.today()).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    Optional<TeamId> team(Form form) {
        return teams.active(days.today()).stream().map(team -> team.id()).filter(team -> team.toString().equals(form.value("team"))).findFirst();
    }

    boolean isLastAdministrator(PersonId person) {
        return answering.withRole(Role.ADMINISTRATOR, days.today()).equals(List.of(person));
    }

    JteModel show(Page page, Visitor visitor, PersonFile file) {
        return draw(page, visitor, file, PersonForm.shown(file, days.today()));
    }

    JteModel refuse(Page page, Visitor visitor, PersonFile file, Form form, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return draw(page, visitor, file, PersonForm.over(PersonForm.shown(file, days.today()), form));
    }

    private JteModel draw(Page page, Visitor visitor, PersonFile file, Form form) {
        return templates.peoplePerson(page, visitor, file, teams.active(days.today()), days.today(), form);
    }
}

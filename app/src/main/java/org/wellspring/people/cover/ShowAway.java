package org.wellspring.people.cover;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.wellspring.people.CoverId;
import org.wellspring.people.directory.Days;
import org.wellspring.platform.PersonId;
import org.wellspring.web.Form;
import org.wellspring.web.Page;
import org.wellspring.web.Visitor;

/** The page about a supervisor's absence, the same for the supervisor and for whoever looks after it when they cannot. */
@Component
class ShowAway {
    private final Covers covers;
    private final InCharge inCharge;
    private final StandIns standIns;
    private final ArrangeCover arrange;
    private final Days days;
    private final Templates templates;

    ShowAway(Covers covers, InCharge inCharge, StandIns standIns, ArrangeCover arrange, Days days, Templates templates) {
        this.covers = covers;
        this.inCharge = inCharge;
        this.standIns = standIns;
        this.arrange = arrange;
        this.days = days;
        this.templates = templates;
    }

    Away own(PersonId supervisor) {
        return away(supervisor, "/me/away", Optional.empty(), covers.by(supervisor, days.today()));
    }

    Away of(PersonId supervisor) {
        return away(supervisor, "/supervisors/" + supervisor + "/away", Optional.of(standIns.name(supervisor, days.today())), List.of());
    }

    private Away away(PersonId supervisor, String path, Optional<String> name, List<CoverLine> standingIn) {
        var today = days.today();
        var teams = inCharge.teamsOf(supervisor, today);
        var choices = teams.isEmpty() ? List.<org.wellspring.web.Choice>of() : standIns.of(supervisor, teams, today);
        return new Away(path, name, teams, covers.of(List.of(supervisor), today), standingIn, choices, today);
    }

    JteModel blank(Page page, Away away) {
        return templates.peopleAway(page, away, Form.of(Map.of("id", UUID.randomUUID().toString(), "from", away.today().toString())));
    }

    /** @return the page again with what is wrong, or nothing when it is arranged */
    Optional<JteModel> send(Page page, Away away, PersonId supervisor, Visitor by, Form sent, HttpServletResponse response) {
        var read = CoverForm.read(sent, supervisor, away, page.text());
        var form = read.cover().map(cover -> switch (arrange.arrange(cover, by.person())) {
            case ARRANGED -> read.form();
            case STANDS_IN_ALREADY -> read.form().problem("who", page.text().of("people.away.problem.already"));
        }).orElse(read.form());
        if (form.sound()) {
            return Optional.empty();
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return Optional.of(templates.peopleAway(page, away, form));
    }

    void end(UUID cover, PersonId supervisor, Visitor by) {
        arrange.end(new CoverId(cover), supervisor, by.person());
    }
}

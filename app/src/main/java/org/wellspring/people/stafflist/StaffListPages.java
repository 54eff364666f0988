package org.wellspring.people.stafflist;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.wellspring.people.directory.Days;
import org.wellspring.people.directory.Teams;
import org.wellspring.platform.Role;
import org.wellspring.web.AllowedTo;
import org.wellspring.web.Form;
import org.wellspring.web.Page;
import org.wellspring.web.Visitor;

/** The staff list: paste or send it, see what it would change, apply it, take it back. */
@AllowedTo(value = {Role.WELLBEING_LEAD, Role.ADMINISTRATOR}, confirmed = true)
@Controller
class StaffListPages {
    private final ReadList read;
    private final StaffLists lists;
    private final DryRun dryRun;
    private final ApplyList apply;
    private final UndoList undo;
    private final Outcome outcome;
    private final Teams teams;
    private final Days days;
    private final Templates templates;
    private final Clock clock;

    StaffListPages(ReadList read, StaffLists lists, DryRun dryRun, ApplyList apply, UndoList undo, Outcome outcome, Teams teams, Days days, Templates templates, Clock clock) {
        this.read = read;
        this.lists = lists;
        this.dryRun = dryRun;
        this.apply = apply;
        this.undo = undo;
        this.outcome = outcome;
        this.teams = teams;
        this.days = days;
        this.templates = templates;
        this.clock = clock;
    }

    @GetMapping("/people/list") JteModel ask(Page page, @RequestParam(required = false) @Nullable String gone) {
        return form(page, ListForm.blank(teams.active(days.today())), gone != null);
    }

    /** Asks for no fresh proof, so that a list pasted after a while is kept; the page that shows anything about people does. */
    @AllowedTo({Role.WELLBEING_LEAD, Role.ADMINISTRATOR})
    @PostMapping("/people/list") Object read(Page page, Visitor visitor, @RequestParam(required = false) @Nullable MultipartFile file, HttpServletRequest request, HttpServletResponse response) {
        var sent = ListForm.sent(request, file, teams.active(days.today()), page.text());
        var list = read.read(sent.sent(), sent.otherwise());
        if (!sent.form().sound() || list.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return form(page, sent.withoutNames(page.text()), false);
        }
        var id = sent.form().id();
        lists.keep(id, list.get(), visitor.person(), clock.instant());
        return "redirect:/people/list/" + id;
    }

    @GetMapping("/people/list/{id}") Object show(Page page, Visitor visitor, @PathVariable UUID id) {
        var kept = lists.one(id);
        if (kept.filter(list -> list.appliedAt().isPresent()).isPresent()) {
            return templates.peopleListDone(page, id, outcome.of(id, kept.get(), clock.instant()));
        }
        return kept.filter(list -> list.open(clock.instant())).<Object>map(list -> dryRun(page, visitor, id, null)).orElse("redirect:/people/list?gone");
    }

    @PostMapping("/people/list/{id}/apply") Object apply(Page page, Visitor visitor, @PathVariable UUID id, @RequestParam(defaultValue = "") String seal,
            @RequestParam(required = false) @Nullable String ending, HttpServletResponse response) {
        return switch (apply.apply(id, seal, ending != null, visitor.person())) {
            case Applied.Done() -> "redirect:/people/list/" + id;
            case Applied.Gone() -> "redirect:/people/list?gone";
            case Applied.Stale() -> refused(page, visitor, id, "people.list.stale", HttpStatus.CONFLICT, response);
            case Applied.TooMany() -> refused(page, visitor, id, "people.list.ending.refused", HttpStatus.UNPROCESSABLE_CONTENT, response);
        };
    }

    @PostMapping("/people/list/{id}/undo") String undo(Visitor visitor, @PathVariable UUID id) {
        return undo.undo(id, visitor.person()) ? "redirect:/people/list/" + id : "redirect:/people/list?gone";
    }

    private JteModel refused(Page page, Visitor visitor, UUID id, String key, HttpStatus status, HttpServletResponse response) {
        response.setStatus(status.value());
        return dryRun(page, visitor, id, page.text().of(key));
    }

    private JteModel dryRun(Page page, Visitor visitor, UUID id, @Nullable String problem) {
        return templates.peopleListRun(page, id, dryRun.of(id, visitor.person()), problem);
    }

    private JteModel form(Page page, Form form, boolean gone) {
        return templates.peopleList(page, form, teams.active(days.today()), outcome.recent(clock.instant()), gone);
    }
}

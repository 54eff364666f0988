package org.wellspring.voice.picklist;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.wellspring.people.Team;
import org.wellspring.platform.Role;
import org.wellspring.voice.ask.Teams;
import org.wellspring.web.AllowedTo;
import org.wellspring.web.Choice;
import org.wellspring.web.Form;
import org.wellspring.web.Page;
import org.wellspring.web.Text;
import org.wellspring.web.Visitor;

/** A team's own words: anybody in it adds them, everybody in it sees them, who answers for it may take them off. */
@Controller
@AllowedTo(Role.STAFF)
class WordPages {
    private final AddEntry add;
    private final RemoveEntry remove;
    private final Entries entries;
    private final Teams teams;
    private final Templates templates;

    WordPages(AddEntry add, RemoveEntry remove, Entries entries, Teams teams, Templates templates) {
        this.add = add;
        this.remove = remove;
        this.entries = entries;
        this.teams = teams;
        this.templates = templates;
    }

    @GetMapping("/asks/words") JteModel words(Page page, Visitor visitor, @RequestParam(required = false) @Nullable UUID team) {
        return show(page, visitor, chosen(visitor, team), Form.of(Map.of("id", UUID.randomUUID().toString(), "list", PickList.PLACE.word())));
    }

    @PostMapping("/asks/words") Object add(Page page, Visitor visitor, @RequestParam UUID team, @RequestParam UUID id, HttpServletRequest request, HttpServletResponse response) {
        var to = chosen(visitor, team);
        var form = Form.sent(request);
        var list = PickList.ofWord(form.value("list")).orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
        return switch (add.add(id, to.id(), list, form.value("words"))) {
            case AddEntry.Added() -> backTo(to);
            case AddEntry.Refused refused -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield show(page, visitor, to, form.problem("words", said(refused, page.text())));
            }
        };
    }

    @AllowedTo(Role.SUPERVISOR) @PostMapping("/asks/words/{code}/remove") ResponseEntity<Void> remove(Visitor visitor, @PathVariable String code, @RequestParam UUID team) {
        if (!remove.remove(code, visitor.person())) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return backTo(chosen(visitor, team));
    }

    private JteModel show(Page page, Visitor visitor, Team team, Form form) {
        var lists = Arrays.stream(PickList.values()).map(list -> new Choice(list.word(), page.text().of("voice.list." + list.word()))).toList();
        boolean mayRemove = teams.answeredFor(visitor).contains(team);
        return templates.voiceWords(page, team, entries.of(team.id()), lists, form, mayRemove);
    }

    /** The team asked for, or the visitor's own; only teams they belong to or answer for. */
    private Team chosen(Visitor visitor, @Nullable UUID team) {
        var mine = teams.belongingTo(visitor);
        return (team == null ? mine.stream() : mine.stream().filter(one -> one.id().value().equals(team))).findFirst()
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN));
    }

    private static String said(AddEntry.Refused refused, Text text) {
        return refused.found().map(found -> text.of("voice.problem." + found.kind().name().toLowerCase(Locale.ROOT), "piece", found.words()))
            .orElseGet(() -> text.of("voice.word." + refused.reason().name().toLowerCase(Locale.ROOT)));
    }

    private static ResponseEntity<Void> backTo(Team team) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create("/asks/words?team=" + team.id())).build();
    }
}

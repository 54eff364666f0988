package org.wellspring.ballot.paper;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.wellspring.audit.Act;
import org.wellspring.audit.Audit;
import org.wellspring.figures.Week;
import org.wellspring.people.People;
import org.wellspring.platform.PersonId;
import org.wellspring.platform.Role;
import org.wellspring.web.AllowedTo;
import org.wellspring.web.Page;
import org.wellspring.web.PrivateFrames;
import org.wellspring.web.Texts;
import org.wellspring.web.Visitor;

/** Where the wellbeing lead keeps the list of people who answer on paper, and makes their slips. */
@Controller
@AllowedTo(Role.WELLBEING_LEAD)
class PaperPages {
    private final ShowPaper show;
    private final Wishes wishes;
    private final Slips slips;
    private final When when;
    private final People people;
    private final Audit audit;
    private final TransactionTemplate transaction;
    private final PrivateFrames frames;
    private final Texts texts;
    private final Templates templates;

    PaperPages(ShowPaper show, Wishes wishes, Slips slips, When when, People people, Audit audit, TransactionTemplate transaction, PrivateFrames frames, Texts texts, Templates templates) {
        this.show = show;
        this.wishes = wishes;
        this.slips = slips;
        this.when = when;
        this.people = people;
        this.audit = audit;
        this.transaction = transaction;
        this.frames = frames;
        this.texts = texts;
        this.templates = templates;
    }

    @GetMapping("/waves/paper") JteModel list(Page page, @RequestParam(defaultValue = "") String name) {
        return templates.ballotPaper(page, show.view(name));
    }

    @PostMapping("/waves/paper") String add(Visitor visitor, @RequestParam UUID person) {
        var member = people.member(new PersonId(person)).filter(known -> known.roles().contains(Role.STAFF)).orElseThrow(PaperPages::nobody);
        transaction.executeWithoutResult(_ -> {
            if (wishes.add(member.id(), when.today())) {
                audit.record(visitor.person(), Act.PAPER_LISTED, person.toString());
            }
        });
        return "redirect:/waves/paper";
    }

    @PostMapping("/waves/paper/{person}/remove") String remove(Visitor visitor, @PathVariable UUID person) {
        transaction.executeWithoutResult(_ -> {
            if (wishes.remove(new PersonId(person))) {
                audit.record(visitor.person(), Act.PAPER_UNLISTED, person.toString());
            }
        });
        return "redirect:/waves/paper";
    }

    @GetMapping("/waves/paper/{monday}") JteModel slips(Page page, @PathVariable LocalDate monday) {
        var planned = slips.of(Week.of(monday)).filter(known -> known.week().monday().equals(monday)).orElseThrow(PaperPages::nobody);
        var frame = frames.frame(page, "paper", page.text().of("ballot.paper.sheet.frame"));
        return templates.ballotPaperSlips(page, planned, new PrivateFrames.Frame(frame.address() + "?monday=" + monday, frame.title(), frame.setting()));
    }

    @GetMapping("/waves/paper/envelope") JteModel envelope(Page page) {
        var languages = people.organisation().map(organisation -> organisation.languages()).orElseThrow(PaperPages::nobody);
        return templates.ballotPaperEnvelope(page, languages.stream().map(texts::in).toList());
    }

    private static ResponseStatusException nobody() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}

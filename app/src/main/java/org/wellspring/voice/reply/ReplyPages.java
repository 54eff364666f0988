package org.wellspring.voice.reply;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.wellspring.people.Member;
import org.wellspring.people.People;
import org.wellspring.platform.Role;
import org.wellspring.voice.AskId;
import org.wellspring.voice.ReplyId;
import org.wellspring.voice.ask.Asks;
import org.wellspring.voice.ask.Here;
import org.wellspring.voice.picklist.Labels;
import org.wellspring.web.AllowedTo;
import org.wellspring.web.Choice;
import org.wellspring.web.Form;
import org.wellspring.web.Page;
import org.wellspring.web.Visitor;

/** The reply editor: choose how to begin, one to three sentences, look at it as the team will, publish. */
@Controller
@AllowedTo(Role.SUPERVISOR)
class ReplyPages {
    private final GiveReply give;
    private final AskedAndAnswered asked;
    private final Asks asks;
    private final Labels labels;
    private final People people;
    private final Here here;
    private final Templates templates;

    ReplyPages(GiveReply give, AskedAndAnswered asked, Asks asks, Labels labels, People people, Here here, Templates templates) {
        this.give = give;
        this.asked = asked;
        this.asks = asks;
        this.labels = labels;
        this.people = people;
        this.here = here;
        this.templates = templates;
    }

    @GetMapping("/team/asks/{ask}/reply") JteModel write(Page page, Visitor visitor, @PathVariable UUID ask) {
        var about = mine(ask, visitor);
        return editor(page, about, Form.of(Map.of("id", UUID.randomUUID().toString(), "after", about.newest(), "owner", visitor.person().toString(),
            "due", here.today().plusDays(CheckReply.DAYS_BY_DEFAULT).toString())));
    }

    @PostMapping("/team/asks/{ask}/reply") Object send(Page page, Visitor visitor, @PathVariable UUID ask, @RequestParam UUID id, HttpServletRequest request, HttpServletResponse response) {
        var about = mine(ask, visitor);
        var form = Form.sent(request);
        var step = form.value("step");
        if (step.equals("change")) {
            return editor(page, about, form);
        }
        if (step.equals("publish") && about.overtakes(form.value("after"), new ReplyId(id))) {
            response.setStatus(HttpStatus.CONFLICT.value());
            return editor(page, about, form.with("after", about.newest()).problem("words", page.text().of("voice.reply.overtaken")));
        }
        return switch (new CheckReply(form, owners(about), here.today(), page.text()).of(about.ask().id(), new ReplyId(id))) {
            case CheckReply.Unfit(var unfit) -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield editor(page, about, unfit);
            }
            case CheckReply.Fit(var draft) when step.equals("publish") -> {
                give.give(draft, visitor.person());
                yield ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create("/team?told=" + ask)).build();
            }
            case CheckReply.Fit(var draft) -> templates.voicePreview(page, ask, form, label(page, about), preview(draft));
        };
    }

    private AskAndReply mine(UUID ask, Visitor visitor) {
        var id = new AskId(ask);
        if (!give.allowed(id, visitor.person())) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return asked.of(id).orElseThrow();
    }

    private JteModel editor(Page page, AskAndReply about, Form form) {
        var owners = owners(about).stream().map(owner -> new Choice(owner.id().toString(), owner.name())).toList();
        var starts = ReplyKind.offered(about.ask().state()).stream().map(kind -> new Choice(kind.word(), page.text().of("voice.choose." + kind.word()))).toList();
        return templates.voiceReply(page, about.ask().id().value(), label(page, about), form, starts, owners);
    }

    private String label(Page page, AskAndReply about) {
        return labels.of(about.ask().key(), page.text().language());
    }

    private ReplyLine preview(Draft draft) {
        var owner = people.member(draft.owner()).map(Member::name).orElse("");
        return new ReplyLine(draft.kind(), draft.words(), owner, draft.due(), here.today(), false);
    }

    /** Members of the ask's teams and whoever answers for them, by name. */
    private List<Member> owners(AskAndReply about) {
        var owners = new ArrayList<Member>();
        for (var team : asks.teamsOf(about.ask().id())) {
            owners.addAll(people.members(team, here.today()));
            people.supervisorsOf(team, here.today()).forEach(id -> people.member(id).ifPresent(owners::add));
        }
        var seen = new HashSet<>();
        return owners.stream().filter(member -> seen.add(member.id())).sorted(Comparator.comparing(Member::name)).toList();
    }
}

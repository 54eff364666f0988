package org.wellspring.voice.question;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wellspring.people.Member;
import org.wellspring.people.People;
import org.wellspring.platform.Identifiers;
import org.wellspring.platform.Role;
import org.wellspring.web.AllowedTo;
import org.wellspring.web.Form;
import org.wellspring.web.Page;
import org.wellspring.web.Text;
import org.wellspring.web.Visitor;

/** Which questions are asked, what they wait for, and the public way to ask anyway. */
@Controller
@AllowedTo(Role.WELLBEING_LEAD)
class QuestionPages {
    private static final int LONGEST = 400;

    private final QuestionLines lines;
    private final DecideToAsk decide;
    private final People people;
    private final Templates templates;

    QuestionPages(QuestionLines lines, DecideToAsk decide, People people, Templates templates) {
        this.lines = lines;
        this.decide = decide;
        this.people = people;
        this.templates = templates;
    }

    @GetMapping("/policies/questions") JteModel questions(Page page) {
        return templates.voiceQuestions(page, lines.all(page.text()), Form.of(Map.of("id", UUID.randomUUID().toString())));
    }

    @PostMapping("/policies/questions") Object askAnyway(Page page, Visitor visitor, @RequestParam UUID id, @RequestParam Question question,
                                                          HttpServletRequest request, HttpServletResponse response) {
        var form = Form.sent(request);
        var reason = form.value("reason").replaceAll("\\s+", " ");
        var problem = problem(reason, question, page.text());
        if (problem.isPresent()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return templates.voiceQuestions(page, lines.all(page.text()), form.problem("reason", problem.get()));
        }
        decide.askAnyway(id, question, reason, visitor.person());
        return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create("/policies/questions")).build();
    }

    private Optional<String> problem(String reason, Question question, Text text) {
        if (reason.isEmpty() || reason.length() > LONGEST) {
            return Optional.of(text.of(reason.isEmpty() ? "voice.problem.empty" : "voice.problem.long"));
        }
        var names = decide.unanswered(question).stream().flatMap(asked -> people.supervisorsOf(asked.team(), decide.today()).stream())
            .flatMap(id -> people.member(id).stream()).map(Member::name).toList();
        return Identifiers.of(names).in(reason).map(found -> text.of("voice.problem." + found.kind().name().toLowerCase(Locale.ROOT), "piece", found.words()));
    }
}

package org.wellspring.voice.effect;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.wellspring.platform.Identifiers;
import org.wellspring.platform.Role;
import org.wellspring.web.AllowedTo;
import org.wellspring.web.Form;
import org.wellspring.web.Page;
import org.wellspring.web.Text;
import org.wellspring.web.Visitor;

/** Where the lead notes what else happened beside a locked action. */
@Controller
@AllowedTo(Role.WELLBEING_LEAD)
class NotePages {
    private static final int LONGEST = 400;

    private final EffectPages pages;
    private final LockedPlans plans;
    private final Notes notes;
    private final Named named;

    NotePages(EffectPages pages, LockedPlans plans, Notes notes, Named named) {
        this.pages = pages;
        this.plans = plans;
        this.notes = notes;
        this.named = named;
    }

    @PostMapping("/effects/{id}/notes") Object add(Page page, Visitor visitor, @PathVariable UUID id, HttpServletRequest request, HttpServletResponse response) {
        if (plans.of(id).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var form = Form.sent(request);
        var words = form.value("words").replaceAll("\\s+", " ");
        var problem = problem(words, page.text());
        if (problem.isPresent()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return pages.page(page, visitor, id, form.problem("words", problem.get()));
        }
        notes.add(form.id(), id, words, visitor.person());
        return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create("/effects/" + id)).build();
    }

    private Optional<String> problem(String words, Text text) {
        if (words.isEmpty() || words.length() > LONGEST) {
            return Optional.of(text.of(words.isEmpty() ? "voice.effect.problem.empty" : "voice.effect.problem.long", "most", LONGEST));
        }
        return Identifiers.of(named.everywhere()).in(words).map(found -> text.of("voice.problem." + found.kind().name().toLowerCase(Locale.ROOT), "piece", found.words()));
    }
}

package org.wellspring.help.phrases;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wellspring.web.Open;
import org.wellspring.web.Pages;

/** What to say in a hard moment, ready before it comes. */
@Open
@Controller
class PhrasePages {
    static final List<String> AUDIENCES = List.of("client", "family", "colleague");

    private final Phrases phrases;
    private final Pages pages;
    private final Templates templates;

    PhrasePages(Phrases phrases, Pages pages, Templates templates) {
        this.phrases = phrases;
        this.pages = pages;
        this.templates = templates;
    }

    /** @param with whom the hard moment is with; everyone when empty */
    @GetMapping("/help/phrases") JteModel phrases(HttpServletRequest request, @RequestParam(name = "with", defaultValue = "") String with) {
        var page = pages.forAnyone(request);
        var cards = phrases.in(page.text().language()).stream().filter(card -> with.isEmpty() || card.audience().equals(with)).toList();
        return templates.helpPhrases(page, cards, AUDIENCES, with);
    }
}

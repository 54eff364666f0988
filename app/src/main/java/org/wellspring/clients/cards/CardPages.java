package org.wellspring.clients.cards;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.wellspring.ballot.Quarters;
import org.wellspring.clients.reader.Readers;
import org.wellspring.platform.Language;
import org.wellspring.platform.Role;
import org.wellspring.web.AllowedTo;
import org.wellspring.web.Form;
import org.wellspring.web.Page;
import org.wellspring.web.Texts;
import org.wellspring.web.Visitor;

/** Where cards are drawn. The sheet is the answer to the form and has no address: it cannot be opened again. */
@Controller
@AllowedTo(Role.WELLBEING_LEAD)
class CardPages {
    private final Units units;
    private final Quarters quarters;
    private final Stocks stocks;
    private final DrawCards draw;
    private final Readers readers;
    private final Texts texts;
    private final Templates templates;

    CardPages(Units units, Quarters quarters, Stocks stocks, DrawCards draw, Readers readers, Texts texts, Templates templates) {
        this.units = units;
        this.quarters = quarters;
        this.stocks = stocks;
        this.draw = draw;
        this.readers = readers;
        this.texts = texts;
        this.templates = templates;
    }

    @GetMapping("/clients/cards") JteModel cards(Page page) {
        return form(page, Form.blank());
    }

    @PostMapping("/clients/cards") JteModel draw(Page page, Visitor visitor, HttpServletRequest request, HttpServletResponse response) {
        var text = page.text();
        var choices = new CardForm(units.all(), choices());
        var form = choices.checked(Form.sent(request), text);
        if (!form.sound()) {
            return refused(page, form, response, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return switch (draw.draw(choices.order(form), visitor.person())) {
            case DrawCards.Drawn(var sheet) -> templates.clientsSheet(page, sheet, sentences());
            case DrawCards.Before() -> refused(page, Form.blank().problem("form", text.of("clients.cards.before")), response, HttpStatus.CONFLICT);
            case DrawCards.Refused(var because) -> refused(page, form.problem("form", text.of("clients.cards.refused", "because", because)), response, HttpStatus.UNPROCESSABLE_CONTENT);
            case DrawCards.Away() -> refused(page, form.problem("form", text.of("clients.cards.away")), response, HttpStatus.SERVICE_UNAVAILABLE);
        };
    }

    /** What a card says, in every language. */
    private List<String> sentences() {
        return Arrays.stream(Language.values()).map(language -> texts.in(language).of("clients.card")).toList();
    }

    private JteModel refused(Page page, Form form, HttpServletResponse response, HttpStatus status) {
        response.setStatus(status.value());
        return form(page, form);
    }

    private JteModel form(Page page, Form form) {
        return templates.clientsCards(page, units.all(), choices(), stocks.all(), readers.named().isPresent(), form);
    }

    private List<Quarters.Running> choices() {
        return quarters.running().stream().flatMap(quarter -> List.of(quarter, quarter.next()).stream()).toList();
    }
}

package org.wellspring.ballot.instrument;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.wellspring.platform.Role;
import org.wellspring.web.AllowedTo;
import org.wellspring.web.Form;
import org.wellspring.web.Page;
import org.wellspring.web.Visitor;

/** Where a lead brings the words of an instrument and answers for the right to use them, or takes them out of use. */
@AllowedTo(Role.WELLBEING_LEAD)
@Controller
class WordingPages {
    private final Catalogued catalogue;
    private final Wordings wordings;
    private final Templates templates;

    WordingPages(Catalogued catalogue, Wordings wordings, Templates templates) {
        this.catalogue = catalogue;
        this.wordings = wordings;
        this.templates = templates;
    }

    @PostMapping("/measurements/{instrument}/words") Object confirm(Page page, Visitor visitor, @PathVariable("instrument") String id,
                                                                    @RequestParam(required = false) @Nullable MultipartFile file, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var described = described(id);
        var form = WordingForm.answeredFor(Form.sent(request), page.text());
        if (described.licenceText().isPresent() && form.value("language").equals("en")) {
            form = form.problem("language", page.text().of("ballot.words.ships"));
        }
        var given = file == null || file.isEmpty() ? typed(form, described, page) : filed(form, described, file.getBytes(), page);
        if (!given.form().sound() || given.wording() == null) {
            return shown(page, described, given.form(), response);
        }
        var confirmed = wordings.confirm(form.id(), given.wording(), Permission.valueOf(form.value("permission")), form.value("evidence"), visitor.person());
        return switch (confirmed) {
            case DONE, UNKNOWN -> "redirect:/measurements/" + id;
            case IN_USE -> shown(page, described, form.problem("language", page.text().of("ballot.words.in-use")), response);
        };
    }

    @PostMapping("/measurements/{instrument}/words/{words}/withdraw") Object withdraw(Page page, Visitor visitor, @PathVariable("instrument") String id, @PathVariable("words") UUID words,
                                                                                      HttpServletResponse response) {
        var described = described(id);
        return switch (wordings.withdraw(words, visitor.person())) {
            case DONE, UNKNOWN -> "redirect:/measurements/" + id;
            case IN_USE -> shown(page, described, Form.blank().problem("withdraw", page.text().of("ballot.words.in-use")), response);
        };
    }

    private record Given(Form form, @Nullable Wording wording) {}

    private static Given typed(Form form, Described described, Page page) {
        var checked = WordingForm.worded(form, described.key(), page.text());
        return new Given(checked, checked.sound() ? WordingForm.wording(checked, described.key()) : null);
    }

    private static Given filed(Form form, Described described, byte[] bytes, Page page) {
        try {
            var wording = StrictJson.read(StrictJson.utf8(bytes), Wording.class).fitting(described.key());
            var other = form.check("language", page.text().of("ballot.words.file.language", "language", wording.language()), wording.language()::equals);
            return new Given(other, wording);
        } catch (IllegalArgumentException unfit) {
            return new Given(form.problem("file", page.text().of("ballot.words.file.wrong", "why", unfit.getMessage())), null);
        }
    }

    private JteModel shown(Page page, Described described, Form form, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return templates.ballotInstrument(page, described, form);
    }

    private Described described(String id) {
        return catalogue.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}

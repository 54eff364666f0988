package org.wellspring.ballot.instrument;

import gg.jte.generated.precompiled.Templates;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.wellspring.ballot.instrument.AsInstrument.Reckoning;
import org.wellspring.figures.instrument.Method;
import org.wellspring.figures.instrument.Scale;
import org.wellspring.platform.Role;
import org.wellspring.web.AllowedTo;
import org.wellspring.web.Form;
import org.wellspring.web.Page;
import org.wellspring.web.Visitor;

/** Where a lead adds an instrument of the organisation's own. */
@AllowedTo(Role.WELLBEING_LEAD)
@Controller
class AddPages {
    private final AddInstrument add;
    private final Catalogued catalogue;
    private final Templates templates;

    AddPages(AddInstrument add, Catalogued catalogue, Templates templates) {
        this.add = add;
        this.catalogue = catalogue;
        this.templates = templates;
    }

    @PostMapping("/measurements") Object add(Page page, Visitor visitor, @RequestParam(required = false) @Nullable MultipartFile file, HttpServletRequest request,
                                             HttpServletResponse response) throws IOException {
        var text = page.text();
        var form = WordingForm.answeredFor(Form.sent(request).with("language", "en"), text)
            .check("line", text.of("ballot.add.line.wrong"), line -> line.isEmpty() || line.matches("-?[0-9]{1,5}([.][0-9]{1,3})?"))
            .check("file", text.of("ballot.add.file.missing"), nothing -> file != null && !file.isEmpty());
        if (form.sound() && file != null) {
            try {
                var read = AddInstrument.read(file.getBytes(), reckoning(form));
                switch (add.add(form.id(), read, Permission.valueOf(form.value("permission")), form.value("evidence"), visitor.person())) {
                    case ADDED -> {
                        return "redirect:/measurements/" + read.key().id();
                    }
                    case TAKEN -> form = form.problem("file", text.of("ballot.add.taken"));
                }
            } catch (IllegalArgumentException unusable) {
                form = form.problem("file", text.of("ballot.add.file.wrong", "why", unusable.getMessage()));
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return templates.ballotInstruments(page, catalogue.all(), List.of(Sold.values()), form);
    }

    private static Reckoning reckoning(Form form) {
        return new Reckoning(form.value("method").equals("MEAN") ? Method.Kind.MEAN : Method.Kind.SUM,
            form.value("better").equals("LOWER") ? Scale.Direction.LOWER : Scale.Direction.HIGHER,
            Optional.of(form.value("line")).filter(line -> !line.isEmpty()).map(Double::valueOf));
    }
}

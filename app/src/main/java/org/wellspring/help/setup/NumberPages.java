package org.wellspring.help.setup;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wellspring.help.Help;
import org.wellspring.help.KnownLine;
import org.wellspring.help.Line;
import org.wellspring.help.OwnNumber;
import org.wellspring.help.Telephone;
import org.wellspring.people.Member;
import org.wellspring.people.People;
import org.wellspring.platform.Role;
import org.wellspring.web.AllowedTo;
import org.wellspring.web.Form;
import org.wellspring.web.Page;
import org.wellspring.web.Visitor;

/** Where the lead confirms one number after the other, and adds their own. */
@AllowedTo({Role.WELLBEING_LEAD, Role.ADMINISTRATOR})
@Controller
class NumberPages {
    private final Help help;
    private final People people;
    private final Templates templates;

    NumberPages(Help help, People people, Templates templates) {
        this.help = help;
        this.people = people;
        this.templates = templates;
    }

    @GetMapping("/help/numbers") JteModel numbers(Page page) {
        return page(page, Form.blank());
    }

    /** @param line id of the number @param outcome {@code answered} or {@code silent} */
    @PostMapping("/help/numbers/checked") String checked(Visitor visitor, @RequestParam("line") String line, @RequestParam("outcome") String outcome) {
        help.checked(line, outcome.equals("answered"), visitor.person());
        return "redirect:/help/numbers#" + line;
    }

    @PostMapping("/help/numbers") Object add(Page page, HttpServletRequest request, HttpServletResponse response) {
        var text = page.text();
        var form = Form.sent(request).need("name", 80, text.of("help.numbers.name.missing")).check("number", text.of("help.numbers.number.wrong"), Telephone::canDial)
            .need("hours", 60, text.of("help.numbers.hours.missing"));
        if (!form.sound()) {
            response.setStatus(422);
            return page(page, form);
        }
        help.add(new OwnNumber(form.id(), form.value("kind").equals("EMERGENCY") ? Line.Kind.EMERGENCY : Line.Kind.TALK, form.value("name"), form.value("number"),
            form.ticked("always") ? "always" : form.value("hours"), form.ticked("free"), form.ticked("independent")));
        return "redirect:/help/numbers";
    }

    private JteModel page(Page page, Form form) {
        return templates.helpNumbers(page, lines(help.numbers()), form);
    }

    private List<CheckedLine> lines(List<KnownLine> known) {
        return known.stream().map(line -> new CheckedLine(line.line(), line.check(), line.check().flatMap(check -> people.member(check.by())).map(Member::name))).toList();
    }
}

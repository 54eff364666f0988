package org.wellspring.help.setup;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
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
import org.wellspring.web.Filled;
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
        return page(page, Filled.blank(Map.of()));
    }

    /** @param line id of the number @param outcome {@code answered} or {@code silent} */
    @PostMapping("/help/numbers/checked") String checked(Visitor visitor, @RequestParam("line") String line, @RequestParam("outcome") String outcome) {
        help.checked(line, outcome.equals("answered"), visitor.person());
        return "redirect:/help/numbers#" + line;
    }

    @PostMapping("/help/numbers") Object add(Page page, @RequestParam Map<String, String> typed, HttpServletResponse response) {
        var filled = Filled.typed(typed).need("name", 80, "help.numbers.name.missing").check("number", "help.numbers.number.wrong", Telephone::canDial)
            .need("hours", 60, "help.numbers.hours.missing");
        if (filled.wrong()) {
            response.setStatus(422);
            return page(page, filled);
        }
        help.add(new OwnNumber(filled.id(), filled.value("kind").equals("EMERGENCY") ? Line.Kind.EMERGENCY : Line.Kind.TALK, filled.value("name"), filled.value("number"),
            filled.ticked("always") ? "always" : filled.value("hours"), filled.ticked("free"), filled.ticked("independent")));
        return "redirect:/help/numbers";
    }

    private JteModel page(Page page, Filled filled) {
        return templates.helpNumbers(page, lines(help.numbers()), filled);
    }

    private List<CheckedLine> lines(List<KnownLine> known) {
        return known.stream().map(line -> new CheckedLine(line.line(), line.check(), line.check().flatMap(check -> people.member(check.by())).map(Member::name))).toList();
    }
}

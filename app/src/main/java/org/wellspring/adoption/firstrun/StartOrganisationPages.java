package org.wellspring.adoption.firstrun;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.wellspring.help.Country;
import org.wellspring.people.Organisation;
import org.wellspring.people.People;
import org.wellspring.people.structure.Structure;
import org.wellspring.platform.Language;
import org.wellspring.platform.Role;
import org.wellspring.web.AllowedTo;
import org.wellspring.web.Form;
import org.wellspring.web.Page;
import org.wellspring.web.Visitor;

/** Step 1: what the organisation is called, where it is, and which languages people read. */
@AllowedTo(Role.WELLBEING_LEAD)
@Controller
class StartOrganisationPages {
    private static final String NOT_YET_CHOSEN = "mixed";

    private final People people;
    private final Structure structure;
    private final Places places;
    private final Steps steps;
    private final Templates templates;

    StartOrganisationPages(People people, Structure structure, Places places, Steps steps, Templates templates) {
        this.people = people;
        this.structure = structure;
        this.places = places;
        this.steps = steps;
        this.templates = templates;
    }

    @GetMapping("/start/organisation") JteModel ask(Page page, HttpServletRequest request) {
        var known = people.organisation();
        var languages = known.map(Organisation::languages).orElseGet(() -> guessed(page, places.guess(request)));
        return known.map(organisation -> show(page, places.form(organisation), languages)).orElseGet(() -> show(page, places.form(places.guess(request)), languages));
    }

    @PostMapping("/start/organisation") Object keep(Page page, Visitor visitor, HttpServletRequest request, HttpServletResponse response) {
        var text = page.text();
        var languages = chosen(request);
        var form = Form.sent(request).need("name", 120, text.of("adoption.start.organisation.name.missing"))
            .check("country", text.of("adoption.start.organisation.country.missing"), places::isCountry)
            .check("zone", text.of("adoption.start.organisation.zone.missing"), zone -> places.zone(Form.sent(request).value("country"), zone).isPresent())
            .check("languages", text.of("adoption.start.organisation.languages.missing"), _ -> !languages.isEmpty());
        if (!form.sound()) {
            response.setStatus(422);
            return show(page, form, languages);
        }
        ZoneId zone = places.zone(form.value("country"), form.value("zone")).orElseThrow();
        var pack = people.organisation().map(Organisation::pack).orElse(NOT_YET_CHOSEN);
        structure.describe(new Organisation(form.value("name"), form.value("country"), zone, languages, pack), visitor.person());
        steps.done(Step.ORGANISATION);
        return "redirect:" + Step.PACK.path();
    }

    private static List<Language> chosen(HttpServletRequest request) {
        return Arrays.stream(Objects.requireNonNullElse(request.getParameterValues("languages"), new String[0])).flatMap(code -> Language.ofCode(code).stream()).distinct().toList();
    }

    private static List<Language> guessed(Page page, Country country) {
        return Stream.of(country.screens(), page.text().language()).distinct().toList();
    }

    private JteModel show(Page page, Form form, List<Language> languages) {
        return templates.adoptionStartOrganisation(page, form, places.countries(page.text()), places.zones(), languages);
    }
}

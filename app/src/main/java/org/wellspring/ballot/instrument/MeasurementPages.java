package org.wellspring.ballot.instrument;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.Arrays;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.wellspring.platform.Role;
import org.wellspring.web.AllowedTo;
import org.wellspring.web.Form;
import org.wellspring.web.Page;

/** The measurement catalogue: what can be asked here, what its numbers mean and do not mean, and whose words they are. */
@AllowedTo(Role.WELLBEING_LEAD)
@Controller
class MeasurementPages {
    private final Catalogued catalogue;
    private final Templates templates;

    MeasurementPages(Catalogued catalogue, Templates templates) {
        this.catalogue = catalogue;
        this.templates = templates;
    }

    @GetMapping("/measurements") JteModel all(Page page) {
        var all = catalogue.all();
        var bought = all.stream().map(each -> each.key().id()).toList();
        return templates.ballotInstruments(page, all, Arrays.stream(Sold.values()).filter(sold -> !bought.contains(sold.id())).toList(), Form.blank());
    }

    @GetMapping("/measurements/{instrument}") JteModel one(Page page, @PathVariable("instrument") String id) {
        var described = catalogue.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return templates.ballotInstrument(page, described, Form.blank());
    }
}

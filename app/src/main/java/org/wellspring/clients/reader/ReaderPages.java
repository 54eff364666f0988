package org.wellspring.clients.reader;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.wellspring.audit.Act;
import org.wellspring.audit.Audit;
import org.wellspring.platform.Role;
import org.wellspring.web.AllowedTo;
import org.wellspring.web.Form;
import org.wellspring.web.Page;
import org.wellspring.web.Visitor;

/** Where the wellbeing lead names who reads what clients write. */
@Controller
@AllowedTo(Role.WELLBEING_LEAD)
class ReaderPages {
    private static final int USUAL_DAYS = 28;

    private final Readers readers;
    private final Members members;
    private final Audit audit;
    private final TransactionTemplate transaction;
    private final Templates templates;

    ReaderPages(Readers readers, Members members, Audit audit, TransactionTemplate transaction, Templates templates) {
        this.readers = readers;
        this.members = members;
        this.audit = audit;
        this.transaction = transaction;
        this.templates = templates;
    }

    @GetMapping("/clients/readers") JteModel readers(Page page) {
        var named = readers.named();
        return templates.clientsReaders(page, named, Form.of(named.map(both -> Map.of("lead", both.lead().name(), "standIn", both.standIn().name(), "days", Integer.toString(both.keepDays())))
            .orElse(Map.of("days", Integer.toString(USUAL_DAYS)))));
    }

    @PostMapping("/clients/readers") Object name(Page page, Visitor visitor, HttpServletRequest request, HttpServletResponse response) {
        var text = page.text();
        var lead = members.called(request.getParameter("lead") == null ? "" : request.getParameter("lead").strip());
        var standIn = members.called(request.getParameter("standIn") == null ? "" : request.getParameter("standIn").strip());
        var form = Form.sent(request).check("lead", text.of("clients.readers.unknown"), _ -> lead.isPresent())
            .check("standIn", text.of("clients.readers.unknown"), _ -> standIn.isPresent())
            .check("standIn", text.of("clients.readers.same"), _ -> lead.isEmpty() || standIn.isEmpty() || !lead.get().id().equals(standIn.get().id()))
            .check("days", text.of("clients.readers.days.wrong"), typed -> typed.matches("[0-9]{1,2}") && Integer.parseInt(typed) >= 7 && Integer.parseInt(typed) <= 90);
        if (!form.sound()) {
            response.setStatus(422);
            return templates.clientsReaders(page, readers.named(), form);
        }
        transaction.executeWithoutResult(_ -> {
            readers.name(lead.orElseThrow().id(), standIn.orElseThrow().id(), Integer.parseInt(form.value("days")));
            audit.record(visitor.person(), Act.CLIENT_READERS_NAMED, lead.orElseThrow().id().toString());
        });
        return "redirect:/clients/readers";
    }
}

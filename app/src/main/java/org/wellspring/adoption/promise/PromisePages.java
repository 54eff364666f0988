package org.wellspring.adoption.promise;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.wellspring.web.Open;
import org.wellspring.web.Page;

/** What is stored, where, how long, and who can see it. Public, because people read it before they join. */
@Open
@Controller
class PromisePages {
    private final Promises promises;
    private final Agreements agreements;
    private final Paper paper;
    private final Templates templates;

    PromisePages(Promises promises, Agreements agreements, Paper paper, Templates templates) {
        this.promises = promises;
        this.agreements = agreements;
        this.paper = paper;
        this.templates = templates;
    }

    @GetMapping("/promise") JteModel promise(Page page) {
        return templates.adoptionPromise(page, promises.in(page.text()), agreements.standing());
    }

    /** For works council, data protection and IT: everything on one page, to print. */
    @GetMapping("/promise/download") JteModel download(Page page) {
        return templates.adoptionPaper(page, promises.in(page.text()), agreements.standing(), paper.doors(), paper.stores(promises.in(page.text())));
    }

    @GetMapping("/promise/download.zip") ResponseEntity<byte[]> zip(Page page) {
        var name = ContentDisposition.attachment().filename("wellspring-promise-%s.zip".formatted(page.text().language().code())).build();
        return ResponseEntity.ok().contentType(MediaType.parseMediaType("application/zip")).header("Content-Disposition", name.toString())
            .body(paper.zip(page, promises.in(page.text()), agreements.standing()));
    }
}

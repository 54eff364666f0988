package org.wellspring.privacy.export;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;
import org.wellspring.platform.Role;
import org.wellspring.privacy.spi.SignedDocument;
import org.wellspring.web.AllowedTo;
import org.wellspring.web.Open;
import org.wellspring.web.Page;

/** The files, for whoever may see the figures. The list of their fingerprints is for everybody, or nobody outside could check a file. */
@Controller
@AllowedTo({Role.STAFF, Role.WELLBEING_LEAD})
class ExportPages {
    private final Exports exports;
    private final Templates templates;

    ExportPages(Exports exports, Templates templates) {
        this.exports = exports;
        this.templates = templates;
    }

    @GetMapping("/export") JteModel page(Page page) throws IOException {
        return templates.privacyExport(page, exports.now().manifest());
    }

    @GetMapping("/export/{file}") void file(@PathVariable String file, HttpServletResponse response) throws IOException {
        var format = Format.named(file).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var exported = exports.now();
        response.setContentType(format.type());
        response.setContentLengthLong(exported.file(format).bytes());
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"%s\"".formatted(format.file()));
        exported.write(format, response.getOutputStream());
    }

    @Open @GetMapping("/export/figures.manifest.json") @ResponseBody SignedDocument manifest() throws IOException {
        return exports.now().signed();
    }
}

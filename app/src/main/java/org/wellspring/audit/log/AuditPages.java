package org.wellspring.audit.log;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.wellspring.audit.Names;
import org.wellspring.platform.Role;
import org.wellspring.web.AllowedTo;
import org.wellspring.web.Page;
import org.wellspring.web.Text;

/** The audit log for administrators: read it, take a checkpoint away, hold the log against one taken earlier. */
@AllowedTo(value = Role.ADMINISTRATOR, confirmed = true)
@Controller
class AuditPages {
    private static final int PER_PAGE = 50;
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private final Entries entries;
    private final Checkpoints checkpoints;
    private final MakeCheckpoint makeCheckpoint;
    private final CheckLog check;
    private final Names names;
    private final Templates templates;

    AuditPages(Entries entries, Checkpoints checkpoints, MakeCheckpoint makeCheckpoint, CheckLog check, Names names, Templates templates) {
        this.entries = entries;
        this.checkpoints = checkpoints;
        this.makeCheckpoint = makeCheckpoint;
        this.check = check;
        this.names = names;
        this.templates = templates;
    }

    @GetMapping("/data/audit") JteModel show(Page page, @RequestParam(defaultValue = "9223372036854775807") long before) {
        return templates.auditLog(page, lines(page.text(), before), null, false);
    }

    @GetMapping("/data/audit/checkpoint.json") ResponseEntity<String> take() {
        makeCheckpoint.now();
        var newest = checkpoints.newest().map(checkpoints::signed).orElse("");
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON)
            .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename("wellspring-audit-checkpoint.json").build().toString()).body(newest);
    }

    @PostMapping("/data/audit/check") JteModel check(Page page, @RequestParam(required = false) @Nullable MultipartFile file) throws IOException {
        var kept = file == null || file.isEmpty() ? List.<Checkpoint>of() : checkpoints.readable(new String(file.getBytes(), StandardCharsets.UTF_8));
        boolean unknown = file != null && !file.isEmpty() && kept.isEmpty();
        var all = new ArrayList<>(checkpoints.all());
        all.addAll(kept);
        return templates.auditLog(page, lines(page.text(), Long.MAX_VALUE), check.against(all), unknown);
    }

    private List<AuditLine> lines(Text text, long before) {
        return entries.before(before, PER_PAGE).stream().map(entry -> new AuditLine(entry.number(), entry.at(), name(text, entry.by()),
            text.has("audit.what." + entry.what()) ? text.of("audit.what." + entry.what()) : entry.what(), named(entry.about()))).toList();
    }

    private String name(Text text, UUID id) {
        return names.of(id).orElseGet(() -> id.equals(new UUID(0, 0)) ? text.of("audit.installation") : id.toString());
    }

    private String named(String about) {
        return ID.matcher(about).replaceAll(id -> java.util.regex.Matcher.quoteReplacement(names.of(UUID.fromString(id.group())).orElse(id.group())));
    }
}

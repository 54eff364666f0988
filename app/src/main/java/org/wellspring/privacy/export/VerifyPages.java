package org.wellspring.privacy.export;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.wellspring.web.Form;
import org.wellspring.web.Open;
import org.wellspring.web.Page;

/** Whether a file is one of ours, for anybody. A file's bytes are hashed and nothing else: what is in it is not looked at, and not kept. */
@Open
@Controller
class VerifyPages {
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    private final Exports exports;
    private final Fingerprints fingerprints;
    private final Templates templates;

    VerifyPages(Exports exports, Fingerprints fingerprints, Templates templates) {
        this.exports = exports;
        this.fingerprints = fingerprints;
        this.templates = templates;
    }

    /** @param sha256 of a file, for whoever would rather not send it */
    @GetMapping("/verify") JteModel show(Page page, @RequestParam(defaultValue = "") String sha256, HttpServletResponse response) throws IOException {
        var typed = sha256.replaceAll("\\s", "").toLowerCase(Locale.ROOT);
        if (typed.isEmpty()) {
            return shown(page, Form.blank(), Optional.empty());
        }
        if (!SHA256.matcher(typed).matches()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return shown(page, Form.blank().with("sha256", typed.length() > 100 ? "" : typed).problem("sha256", page.text().of("privacy.verify.print.wrong")), Optional.empty());
        }
        return shown(page, Form.blank().with("sha256", typed), Optional.of(checked(typed)));
    }

    @PostMapping("/verify") JteModel check(Page page, @RequestParam(required = false) @Nullable MultipartFile file, HttpServletResponse response) throws IOException {
        if (file == null || file.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return shown(page, Form.blank().problem("file", page.text().of("privacy.verify.file.missing")), Optional.empty());
        }
        var digest = Exports.sha256Digest();
        try (var in = new DigestInputStream(file.getInputStream(), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return shown(page, Form.blank(), Optional.of(checked(HexFormat.of().formatHex(digest.digest()))));
    }

    private Checked checked(String sha256) throws IOException {
        var now = exports.now().manifest();
        return fingerprints.find(sha256).<Checked>map(known -> now.files().stream().anyMatch(file -> file.sha256().equals(sha256))
            ? new Checked.Current(known.file(), now.release().number()) : new Checked.Older(known.file(), known.release())).orElseGet(Checked.NotOurs::new);
    }

    private JteModel shown(Page page, Form form, Optional<Checked> checked) throws IOException {
        var manifest = exports.now().manifest();
        return templates.privacyVerify(page, form, manifest, answer(page, manifest, checked));
    }

    private static Optional<String> answer(Page page, Manifest manifest, Optional<Checked> checked) {
        var text = page.text();
        return checked.map(one -> switch (one) {
            case Checked.Current(var file, var release) -> text.of("privacy.verify.current", "file", file, "release", release);
            case Checked.Older(var file, var release) -> text.of("privacy.verify.older", "file", file, "release", release, "newest", manifest.release().number());
            case Checked.NotOurs() -> text.of("privacy.verify.not-ours");
        });
    }
}

package org.wellspring.people.me;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wellspring.platform.Installation;
import org.wellspring.platform.Language;
import org.wellspring.web.Open;
import org.wellspring.web.Page;

/** Choosing the language: kept with the account of whoever is signed in, otherwise on this device alone. */
@Open
@Controller
class LanguagePages {
    private final Profiles profiles;
    private final Templates templates;
    private final Installation installation;

    LanguagePages(Profiles profiles, Templates templates, Installation installation) {
        this.profiles = profiles;
        this.templates = templates;
        this.installation = installation;
    }

    @GetMapping("/language") JteModel choose(Page page) {
        return templates.peopleLanguage(page);
    }

    @PostMapping("/language") void chosen(Page page, @RequestParam(defaultValue = "") String language, HttpServletResponse response) throws IOException {
        var chosen = Language.ofCode(language).orElse(page.text().language());
        page.visitor().ifPresent(visitor -> profiles.speak(visitor.person(), chosen));
        var life = page.visitor().isPresent() ? Duration.ZERO : Duration.ofDays(365);
        response.addHeader(HttpHeaders.SET_COOKIE, ResponseCookie.from("language", chosen.code()).path("/").maxAge(life)
            .sameSite("Lax").httpOnly(true).secure("https".equals(installation.url().getScheme())).build().toString());
        response.sendRedirect("/");
    }
}

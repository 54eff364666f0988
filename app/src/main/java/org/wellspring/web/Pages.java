package org.wellspring.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;
import org.wellspring.platform.Installation;
import org.wellspring.platform.Language;

/** Makes the {@link Page} of a request: who is here, and in which language they read. */
@Component
public class Pages {
    /** Holds a signed-out reader's choice of language; says nothing about who they are. */
    static final String LANGUAGE_COOKIE = "language";

    private final CurrentPerson current;
    private final Texts texts;
    private final Assets assets;
    private final Installation installation;

    Pages(CurrentPerson current, Texts texts, Assets assets, Installation installation) {
        this.current = current;
        this.texts = texts;
        this.assets = assets;
        this.installation = installation;
    }

    public Page of(HttpServletRequest request) {
        var visitor = current.visiting(request);
        var text = texts.in(language(request, visitor));
        return new Page(text, visitor, request.getRequestURI(), csrf(request), assets, installation);
    }

    /**
     * A page that does not ask who reads it: no session is looked up and no token is made, so it leaves no trace and needs no
     * database. It can carry no form.
     */
    public Page forAnyone(HttpServletRequest request) {
        var text = texts.in(language(request, Optional.empty()));
        return new Page(text, Optional.empty(), request.getRequestURI(), new Page.Csrf("", "", ""), assets, installation);
    }

    /** As {@link #forAnyone}, but it may carry a form; at a {@link SecretAddress} that sets no cookie. */
    public Page forStranger(HttpServletRequest request) {
        var text = texts.in(language(request, Optional.empty()));
        return new Page(text, Optional.empty(), request.getRequestURI(), csrf(request), assets, installation);
    }

    private static Language language(HttpServletRequest request, Optional<Visitor> visitor) {
        return asked(request).or(() -> visitor.map(Visitor::language)).or(() -> chosen(request)).or(() -> accepted(request)).orElse(Language.ENGLISH);
    }

    private static Optional<Language> asked(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter("lang")).flatMap(Language::ofCode);
    }

    private static Optional<Language> chosen(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, LANGUAGE_COOKIE)).flatMap(cookie -> Language.ofCode(cookie.getValue()));
    }

    private static Optional<Language> accepted(HttpServletRequest request) {
        var header = Optional.ofNullable(request.getHeader("Accept-Language")).orElse("");
        return Arrays.stream(header.split(",")).map(tag -> tag.strip().split("[-;]")[0]).flatMap(tag -> Language.ofCode(tag).stream()).findFirst();
    }

    private static Page.Csrf csrf(HttpServletRequest request) {
        return csrf((CsrfToken) request.getAttribute(CsrfToken.class.getName()));
    }

    private static Page.Csrf csrf(@Nullable CsrfToken token) {
        return token == null ? new Page.Csrf("_csrf", "X-CSRF-TOKEN", "") : new Page.Csrf(token.getParameterName(), token.getHeaderName(), token.getToken());
    }
}

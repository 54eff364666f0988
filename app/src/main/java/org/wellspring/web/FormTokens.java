package org.wellspring.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.DefaultCsrfToken;

/**
 * What a form carries against forgery: as a rule a token of the browser's own, kept in a cookie. At a {@link SecretAddress} the
 * token follows from the address, so that no cookie is set: another site that could write it would have to know the address.
 */
final class FormTokens implements CsrfTokenRepository {
    private final CookieCsrfTokenRepository cookies;
    private final List<SecretAddress> secret;

    FormTokens(CookieCsrfTokenRepository cookies, List<SecretAddress> secret) {
        this.cookies = cookies;
        this.secret = secret;
    }

    @Override public @Nullable CsrfToken loadToken(HttpServletRequest request) {
        var kept = cookies.loadToken(request);
        return kept == null && isSecret(request) ? following(request.getRequestURI()) : kept;
    }

    @Override public CsrfToken generateToken(HttpServletRequest request) {
        return cookies.generateToken(request);
    }

    @Override public void saveToken(@Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
        cookies.saveToken(token, request, response);
    }

    private boolean isSecret(HttpServletRequest request) {
        return secret.stream().anyMatch(address -> address.holds(request.getRequestURI()));
    }

    private static CsrfToken following(String path) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(("wellspring/form/1|" + path).getBytes(UTF_8));
            return new DefaultCsrfToken("X-XSRF-TOKEN", "_csrf", HexFormat.of().formatHex(digest));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}

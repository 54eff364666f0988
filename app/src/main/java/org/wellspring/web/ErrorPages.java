package org.wellspring.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** What a person sees when a page fails: what happened, what was kept, what to do now. Help stays one tap away. */
@Open
@Controller
class ErrorPages implements ErrorController {
    private final Templates templates;
    private final Pages pages;

    ErrorPages(Templates templates, Pages pages) {
        this.templates = templates;
        this.pages = pages;
    }

    @RequestMapping("/error") JteModel error(HttpServletRequest request) {
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
        return templates.webError(status >= HttpStatus.INTERNAL_SERVER_ERROR.value() ? pages.forAnyone(request) : pages.of(request), kind(status));
    }

    private static String kind(int status) {
        return switch (status) {
            case 401 -> "signin";
            case 403 -> "forbidden";
            case 404, 405 -> "missing";
            case 413 -> "large";
            case 503 -> "away";
            default -> status < 500 ? "refused" : "broken";
        };
    }
}

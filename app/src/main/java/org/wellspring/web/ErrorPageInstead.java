package org.wellspring.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The same visitor asks for the error page and brings nothing. */
final class ErrorPageInstead extends HttpServletRequestWrapper {
    static final String PATH = "/error";

    ErrorPageInstead(HttpServletRequest request) {
        super(request);
    }

    @Override public String getRequestURI() {
        return PATH;
    }

    @Override public String getServletPath() {
        return PATH;
    }

    @Override public String getMethod() {
        return "GET";
    }

    @Override public @Nullable String getContentType() {
        return null;
    }

    @Override public @Nullable String getParameter(String name) {
        return null;
    }

    @Override public Map<String, String[]> getParameterMap() {
        return Map.of();
    }

    @Override public String @Nullable [] getParameterValues(String name) {
        return null;
    }
}

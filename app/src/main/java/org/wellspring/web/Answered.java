package org.wellspring.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.annotation.Order;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Stands inside the session's filter and remembers that an answer was given in full. Sessions are kept before an answer goes
 * out and looked up once more afterwards; when only that fails, nothing of the answer is untrue.
 */
@Component
@Order(SessionRepositoryFilter.DEFAULT_ORDER + 1)
class Answered extends OncePerRequestFilter {
    private static final String WHOLE = Answered.class.getName() + ".WHOLE";

    @Override protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
        chain.doFilter(request, response);
        request.setAttribute(WHOLE, response.isCommitted());
    }

    static boolean before(HttpServletRequest request) {
        return Boolean.TRUE.equals(request.getAttribute(WHOLE));
    }
}

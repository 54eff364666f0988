package org.wellspring.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Stands before everything, sessions and error pages too: where the database does not answer, says so with 503 and a page that
 * needs no database. Nothing of the request was acknowledged. Where the answer was whole before the database went, it stays.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class DatabaseAway extends OncePerRequestFilter {
    private static final Logger LOG = LoggerFactory.getLogger(DatabaseAway.class);
    private static final String SECONDS = "5";

    @Override protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException failure) {
            if (!LostDatabase.behind(failure) || response.isCommitted() && !Answered.before(request)) {
                throw failure;
            }
            if (!response.isCommitted()) {
                LOG.warn("The database does not answer. Nothing was acknowledged.");
                sayAway(request, response);
            }
        }
    }

    /** Not through the server's error page, which would ask the session store once more and wait for it; one that fails keeps its headers. */
    private static void sayAway(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        if (request.getDispatcherType() == DispatcherType.ERROR) {
            response.resetBuffer();
        } else {
            response.reset();
        }
        response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
        response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS);
        request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, HttpStatus.SERVICE_UNAVAILABLE.value());
        request.getRequestDispatcher(ErrorPageInstead.PATH).forward(new ErrorPageInstead(request), response);
    }
}

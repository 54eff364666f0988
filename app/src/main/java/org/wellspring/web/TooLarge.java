package org.wellspring.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/** Sends a file that is too large back in words, before anything tries to read it. */
final class TooLarge extends OncePerRequestFilter {
    /** A little less than the server itself refuses, see {@code app.properties}. */
    private static final long MOST = 5L * 1024 * 1024 + 100_000;

    private final List<LongRequest> longer;

    TooLarge(List<LongRequest> longer) {
        this.longer = longer;
    }

    @Override protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
        if (request.getContentLengthLong() <= most(request.getRequestURI())) {
            chain.doFilter(request, response);
            return;
        }
        response.setStatus(HttpStatus.CONTENT_TOO_LARGE.value());
        request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, HttpStatus.CONTENT_TOO_LARGE.value());
        chain.doFilter(new ErrorPageInstead(request), response);
    }

    private long most(String address) {
        return longer.stream().filter(one -> address.startsWith(one.under())).mapToLong(LongRequest::most).max().orElse(MOST);
    }
}

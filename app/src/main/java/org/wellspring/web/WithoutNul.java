package org.wellspring.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/** Forms are read without U+0000: no keyboard makes it, pasted text may hold it, and no text in the database can. */
final class WithoutNul extends OncePerRequestFilter {
    @Override protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
        chain.doFilter(new Dropped(request), response);
    }

    private static final class Dropped extends HttpServletRequestWrapper {
        Dropped(HttpServletRequest request) {
            super(request);
        }

        @Override public @Nullable String getParameter(String name) {
            var value = super.getParameter(name);
            return value == null ? null : dropped(value);
        }

        @Override public String @Nullable [] getParameterValues(String name) {
            var values = super.getParameterValues(name);
            return values == null ? null : dropped(values);
        }

        @Override public Map<String, String[]> getParameterMap() {
            var all = new LinkedHashMap<String, String[]>();
            super.getParameterMap().forEach((name, values) -> all.put(name, dropped(values)));
            return all;
        }

        private static String[] dropped(String[] values) {
            return Arrays.stream(values).map(Dropped::dropped).toArray(String[]::new);
        }

        private static String dropped(String value) {
            return value.replace("\0", "");
        }
    }
}

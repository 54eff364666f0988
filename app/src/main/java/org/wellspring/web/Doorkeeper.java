package org.wellspring.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Stands at every door: lets in whom the door's sign names, sends the others to sign in or away. */
@Component
class Doorkeeper implements HandlerInterceptor {
    private final CurrentPerson current;

    Doorkeeper(CurrentPerson current) {
        this.current = current;
    }

    @Override public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) throws IOException {
        if (!(handler instanceof HandlerMethod door) || isOpen(door)) {
            return true;
        }
        var sign = sign(door);
        var visitor = current.visiting(request);
        if (sign == null) {
            response.sendError(HttpStatus.FORBIDDEN.value());
            return false;
        }
        if (visitor.isEmpty()) {
            return askToSignIn(request, response, "/sign-in");
        }
        if (Arrays.stream(sign.value()).noneMatch(visitor.get()::is)) {
            response.sendError(HttpStatus.FORBIDDEN.value());
            return false;
        }
        return !sign.confirmed() || visitor.get().confirmed() || askToSignIn(request, response, "/confirm");
    }

    static boolean isOpen(HandlerMethod door) {
        return AnnotatedElementUtils.hasAnnotation(door.getMethod(), Open.class)
            || (sign(door) == null && AnnotatedElementUtils.hasAnnotation(door.getBeanType(), Open.class))
            || door.getBeanType().getName().startsWith("org.springframework.boot.");
    }

    static @org.jspecify.annotations.Nullable AllowedTo sign(HandlerMethod door) {
        var onMethod = AnnotatedElementUtils.findMergedAnnotation(door.getMethod(), AllowedTo.class);
        return onMethod != null ? onMethod : AnnotatedElementUtils.findMergedAnnotation(door.getBeanType(), AllowedTo.class);
    }

    private static boolean askToSignIn(HttpServletRequest request, HttpServletResponse response, String page) throws IOException {
        if (request.getHeader("HX-Request") != null || !"GET".equals(request.getMethod())) {
            response.setHeader("HX-Redirect", page);
            response.sendError(HttpStatus.UNAUTHORIZED.value());
            return false;
        }
        var back = URLEncoder.encode(request.getRequestURI(), StandardCharsets.UTF_8);
        response.sendRedirect(page + "?back=" + back);
        return false;
    }
}

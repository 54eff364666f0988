package org.wellspring.architecture;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.wellspring.web.AllowedTo;
import org.wellspring.web.Open;

/** Every route of the running application, read from its mappings, with the sign on its door. */
record Routes(List<Route> all) {
    /** @param sign null when the door is open, or has no sign at all */
    record Route(RequestMethod method, String pattern, boolean open, @Nullable AllowedTo sign) {
        boolean reads() {
            return method == RequestMethod.GET;
        }

        boolean namesOneThing() {
            return pattern.contains("{");
        }

        /** An address under this pattern; what it names exists for nobody. */
        String address() {
            return pattern.replaceAll("\\{[^}]+}", UUID.randomUUID().toString());
        }

        @Override public String toString() {
            return method + " " + pattern;
        }
    }

    static Routes of(RequestMappingHandlerMapping mappings) {
        return new Routes(mappings.getHandlerMethods().entrySet().stream()
            .filter(entry -> entry.getValue().getBeanType().getName().startsWith("org.wellspring."))
            .flatMap(entry -> methods(entry.getKey().getMethodsCondition().getMethods())
                .flatMap(method -> entry.getKey().getPatternValues().stream().map(pattern -> route(method, pattern, entry.getValue()))))
            .filter(route -> !route.pattern().equals("/error"))
            .sorted(Comparator.comparing(Route::toString)).toList());
    }

    private static Stream<RequestMethod> methods(Set<RequestMethod> named) {
        return named.isEmpty() ? Stream.of(RequestMethod.GET, RequestMethod.POST) : named.stream();
    }

    private static Route route(RequestMethod method, String pattern, HandlerMethod door) {
        var onMethod = AnnotatedElementUtils.findMergedAnnotation(door.getMethod(), AllowedTo.class);
        boolean openMethod = AnnotatedElementUtils.hasAnnotation(door.getMethod(), Open.class);
        var sign = onMethod != null || openMethod ? onMethod : AnnotatedElementUtils.findMergedAnnotation(door.getBeanType(), AllowedTo.class);
        boolean open = openMethod || sign == null && AnnotatedElementUtils.hasAnnotation(door.getBeanType(), Open.class);
        return new Route(method, pattern, open, sign);
    }
}

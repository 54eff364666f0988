package org.wellspring.adoption.promise;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.wellspring.platform.Role;
import org.wellspring.web.AllowedTo;
import org.wellspring.web.Open;

/** Who may open what, read from the signs on the doors themselves. */
@Component
class Doors {
    private final ObjectProvider<RequestMappingHandlerMapping> mappings;

    Doors(ObjectProvider<RequestMappingHandlerMapping> mappings) {
        this.mappings = mappings;
    }

    List<Door> all() {
        return mappings.orderedStream().flatMap(mapping -> mapping.getHandlerMethods().entrySet().stream())
            .filter(entry -> entry.getValue().getBeanType().getName().startsWith("org.wellspring."))
            .flatMap(entry -> doors(entry.getKey(), entry.getValue()))
            .distinct().sorted(Comparator.comparing(Door::path).thenComparing(Door::method)).toList();
    }

    private static Stream<Door> doors(RequestMappingInfo mapping, HandlerMethod method) {
        var roles = roles(method);
        var methods = mapping.getMethodsCondition().getMethods();
        return mapping.getPatternValues().stream().flatMap(path -> (methods.isEmpty() ? Stream.of("") : methods.stream().map(Enum::name)).map(verb -> new Door(verb, path, roles)));
    }

    private static List<String> roles(HandlerMethod method) {
        var sign = AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), AllowedTo.class);
        var onClass = AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), AllowedTo.class);
        var open = AnnotatedElementUtils.hasAnnotation(method.getMethod(), Open.class);
        var named = sign != null ? sign : open ? null : onClass;
        return named == null ? List.of() : Arrays.stream(named.value()).map(Role::name).toList();
    }
}

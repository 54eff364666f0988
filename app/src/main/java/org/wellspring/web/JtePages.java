package org.wellspring.web;

import gg.jte.generated.precompiled.StaticTemplates;
import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lets a controller take a {@link Page} or the {@link Visitor} and return a compiled template. */
@Configuration(proxyBeanMethods = false)
class JtePages implements WebMvcConfigurer {
    private final Doorkeeper doorkeeper;
    private final Pages pages;

    JtePages(Doorkeeper doorkeeper, Pages pages) {
        this.doorkeeper = doorkeeper;
        this.pages = pages;
    }

    @Bean static Templates templates() {
        return new StaticTemplates();
    }

    @Override public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(doorkeeper);
    }

    @Override public void addReturnValueHandlers(List<HandlerMethodReturnValueHandler> handlers) {
        handlers.add(new Rendered());
    }

    @Override public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new Surroundings());
    }

    private static final class Rendered implements HandlerMethodReturnValueHandler {
        @Override public boolean supportsReturnType(MethodParameter type) {
            return JteModel.class.isAssignableFrom(type.getParameterType());
        }

        @Override public void handleReturnValue(@org.jspecify.annotations.Nullable Object page, MethodParameter type, ModelAndViewContainer container, NativeWebRequest request) throws Exception {
            container.setRequestHandled(true);
            var response = request.getNativeResponse(HttpServletResponse.class);
            response.setContentType("text/html;charset=UTF-8");
            response.getWriter().write(((JteModel) page).render());
        }
    }

    private final class Surroundings implements HandlerMethodArgumentResolver {
        @Override public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType() == Page.class || parameter.getParameterType() == Visitor.class;
        }

        @Override public Object resolveArgument(MethodParameter parameter, @org.jspecify.annotations.Nullable ModelAndViewContainer container, NativeWebRequest request, @org.jspecify.annotations.Nullable WebDataBinderFactory binders) {
            var page = pages.of(request.getNativeRequest(HttpServletRequest.class));
            return parameter.getParameterType() == Page.class ? page : page.visitor().orElseThrow();
        }
    }
}

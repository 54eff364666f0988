package org.wellspring.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;

/**
 * Serves {@code app-web/}. A browser keeps a file for good when it was asked for by its content's hash, and asks whether it
 * changed otherwise: so that a later page costs its own words and nothing else.
 */
@Component
class StaticFiles implements WebMvcConfigurer, HandlerInterceptor {
    private static final String FOR_GOOD = "max-age=31536000, public, immutable";
    private static final String ASK_FIRST = CacheControl.noCache().getHeaderValue();

    private static final Pattern FILE = Pattern.compile("/[a-z0-9.-]+");

    private final Assets assets;

    StaticFiles(Assets assets) {
        this.assets = assets;
    }

    @Override public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/**").addResourceLocations("classpath:/app-web/").setUseLastModified(false).setEtagGenerator(this::tag);
    }

    @Override public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof ResourceHttpRequestHandler) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, isOfThisEdition(request.getRequestURI(), request.getQueryString()) ? FOR_GOOD : ASK_FIRST);
        }
        return true;
    }

    private boolean isOfThisEdition(String path, @Nullable String query) {
        return query != null && FILE.matcher(path).matches() && (path + "?" + query).equals(assets.address(path.substring(1)));
    }

    /** Weak, because Tomcat compresses nothing that has a strong one. */
    private String tag(Resource file) {
        return "W/\"%s\"".formatted(assets.address(String.valueOf(file.getFilename())));
    }
}

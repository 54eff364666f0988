package org.wellspring.relay.door;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.PathResourceResolver;
import org.wellspring.relay.signed.Sha256;

/** Serves {@code relay-web/} and nothing else of the class path. */
@Configuration(proxyBeanMethods = false)
class StaticFiles implements WebMvcConfigurer {
    private static final String FILES = "classpath:/relay-web/";
    private static final CacheControl ASK_FIRST = CacheControl.noCache();

    @Override public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/panel/*").addResourceLocations(FILES + "panel/")
            .setCacheControl(ASK_FIRST).setUseLastModified(false).setEtagGenerator(StaticFiles::hash)
            .resourceChain(true).addResolver(new PageWithoutEnding());
        registry.addResourceHandler("/**").addResourceLocations(FILES)
            .setCacheControl(ASK_FIRST).setUseLastModified(false).setEtagGenerator(StaticFiles::hash);
    }

    @Override public void addViewControllers(ViewControllerRegistry registry) {
        registry.addViewController("/").setViewName("forward:/index.html");
        registry.addViewController("/diary").setViewName("forward:/diary.html");
        registry.addViewController("/paper").setViewName("forward:/paper.html");
        registry.addViewController("/rate").setViewName("forward:/rate.html");
        registry.addViewController("/rate/{code}").setViewName("forward:/rate.html");
    }

    /** No session, and no cookie is looked at to find one. */
    @Bean WebServerFactoryCustomizer<TomcatServletWebServerFactory> noCookies() {
        return factory -> factory.addContextCustomizers(context -> context.setCookies(false));
    }

    @Bean WebServerFactoryCustomizer<TomcatServletWebServerFactory> webManifests() {
        return factory -> factory.addContextCustomizers(context -> context.addMimeMapping("webmanifest", "application/manifest+json"));
    }

    /** Weak, because Tomcat compresses nothing that has a strong one. */
    private static String hash(Resource file) {
        try {
            return "W/\"%s\"".formatted(Sha256.hex(file.getContentAsByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@code /panel/check-in} is the file {@code panel/check-in.html}. */
    private static final class PageWithoutEnding extends PathResourceResolver {
        @Override protected @Nullable Resource getResource(String path, Resource folder) throws IOException {
            return super.getResource(path.contains(".") ? path : path + ".html", folder);
        }
    }
}

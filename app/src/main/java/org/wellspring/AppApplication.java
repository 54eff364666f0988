package org.wellspring;

import java.time.Clock;
import java.util.Map;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.AutoConfigurationExcludeFilter;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.core.env.MapPropertySource;
import org.springframework.modulith.Modulithic;

/** The organisation's half. It may share a class path with the other half, so it scans only its own packages. */
@Modulithic
@SpringBootApplication(proxyBeanMethods = false, exclude = UserDetailsServiceAutoConfiguration.class)
@ComponentScan(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class, excludeFilters = {
    @ComponentScan.Filter(type = FilterType.REGEX, pattern = "org\\.wellspring\\.(relay|launch|postgres|figures)\\..*"),
    @ComponentScan.Filter(type = FilterType.CUSTOM, classes = {TypeExcludeFilter.class, AutoConfigurationExcludeFilter.class})})
public class AppApplication {
    /**
     * Starts the half with its own configuration name, so that no setting of the other half applies.
     *
     * @param settings properties that override {@code app.properties}
     * @param clock the time this half lives in
     */
    public static ConfigurableApplicationContext start(Map<String, Object> settings, Clock clock) {
        return new SpringApplicationBuilder(AppApplication.class)
            .web(WebApplicationType.SERVLET)
            .bannerMode(org.springframework.boot.Banner.Mode.OFF)
            .registerShutdownHook(false)
            .initializers(context -> {
                context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("app settings", settings));
                context.getBeanFactory().registerSingleton("clock", clock);
            })
            .run("--spring.config.name=app");
    }
}

package org.wellspring.web;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import org.springframework.security.web.savedrequest.NullRequestCache;
import org.wellspring.platform.Installation;

/** Headers and cross-site protection for every response of this half. Who may enter is the {@link Doorkeeper}'s part. */
@Configuration(proxyBeanMethods = false)
class Security {
    @Bean SecurityFilterChain doors(HttpSecurity http, Installation installation, ObjectProvider<SignIn> signIn, List<SecretAddress> secret, List<LongRequest> longer) throws Exception {
        http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
            .csrf(csrf -> csrf.csrfTokenRepository(new FormTokens(tokens(installation), secret)))
            .addFilterBefore(new TooLarge(longer), CsrfFilter.class)
            .addFilterBefore(new WithoutNul(), CsrfFilter.class)
            .requestCache(cache -> cache.requestCache(new NullRequestCache()))
            .formLogin(AbstractHttpConfigurer::disable)
            .httpBasic(AbstractHttpConfigurer::disable)
            .logout(AbstractHttpConfigurer::disable)
            .anonymous(Customizer.withDefaults())
            .headers(headers -> headers
                .contentSecurityPolicy(policy -> policy.policyDirectives(contentSecurityPolicy(installation)))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER))
                .frameOptions(frame -> frame.deny())
                .addHeaderWriter(new StaticHeadersWriter("Cross-Origin-Opener-Policy", "same-origin"))
                .addHeaderWriter(new StaticHeadersWriter("Cross-Origin-Resource-Policy", "same-origin"))
                .addHeaderWriter(new StaticHeadersWriter("Permissions-Policy",
                    "accelerometer=(), camera=(), geolocation=(), gyroscope=(), microphone=(), payment=(), usb=(), publickey-credentials-get=(self), publickey-credentials-create=(self)")));
        signIn.ifAvailable(door -> door.openOn(http));
        return http.build();
    }

    private static CookieCsrfTokenRepository tokens(Installation installation) {
        var repository = new CookieCsrfTokenRepository();
        boolean https = installation.overHttps();
        repository.setCookieName(https ? "__Host-form" : "form");
        repository.setCookieCustomizer(cookie -> cookie.httpOnly(true).secure(https).sameSite("Lax").path("/"));
        return repository;
    }

    private static String contentSecurityPolicy(Installation installation) {
        return ("default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; "
            + "manifest-src 'self'; worker-src 'self'; frame-src %s; form-action 'self'; base-uri 'none'; frame-ancestors 'none'").formatted(installation.privateUrl());
    }
}

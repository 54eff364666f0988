package org.wellspring.people.signin;

import java.time.Duration;
import org.springframework.boot.session.autoconfigure.DefaultCookieSerializerCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.wellspring.platform.Installation;

/**
 * Sessions in PostgreSQL, written to the hour and at most once an hour: a session row must not tell when somebody was here,
 * nor put their visit in an order with anything else that is stored.
 */
@Configuration(proxyBeanMethods = false)
class SessionStore {
    private static final Duration LIFE = Duration.ofDays(14);

    @Bean SessionRepositoryCustomizer<JdbcIndexedSessionRepository> toTheHour() {
        return sessions -> {
            sessions.setDefaultMaxInactiveInterval(LIFE);
            sessions.setCreateSessionQuery("""
                insert into spring_session (primary_id, session_id, creation_time, last_access_time, max_inactive_interval, expiry_time, principal_name)
                values (?, ?, ?::bigint / 3600000 * 3600000, ?::bigint / 3600000 * 3600000, ?, ?::bigint / 3600000 * 3600000, ?)
                """);
            sessions.setUpdateSessionQuery("""
                update spring_session s
                set session_id = n.session_id, last_access_time = n.seen / 3600000 * 3600000, max_inactive_interval = n.max_inactive_interval,
                    expiry_time = n.ends / 3600000 * 3600000, principal_name = n.principal_name
                from (values (?::char(36), ?::bigint, ?::int, ?::bigint, ?::varchar, ?::char(36))) n (session_id, seen, max_inactive_interval, ends, principal_name, primary_id)
                where s.primary_id = n.primary_id
                    and (s.session_id, s.last_access_time, s.max_inactive_interval, s.principal_name)
                        is distinct from (n.session_id, n.seen / 3600000 * 3600000, n.max_inactive_interval, n.principal_name)
                """);
        };
    }

    @Bean DefaultCookieSerializerCustomizer cookie(Installation installation) {
        return cookie -> {
            boolean https = "https".equals(installation.url().getScheme());
            cookie.setCookieName(https ? "__Host-wellspring" : "wellspring");
            cookie.setUseSecureCookie(https);
            cookie.setUseHttpOnlyCookie(true);
            cookie.setSameSite("Lax");
            cookie.setCookiePath("/");
            cookie.setCookieMaxAge((int) LIFE.toSeconds());
        };
    }
}

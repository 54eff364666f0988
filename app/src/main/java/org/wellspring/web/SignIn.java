package org.wellspring.web;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;

/** A way in that another module adds to the filter chain, for example passkeys. */
@FunctionalInterface
public interface SignIn {
    void openOn(HttpSecurity http);
}

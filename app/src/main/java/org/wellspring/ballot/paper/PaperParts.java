package org.wellspring.ballot.paper;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.wellspring.web.LongRequest;
import org.wellspring.web.OwnPage;

/** What paper adds elsewhere. */
@Configuration(proxyBeanMethods = false)
class PaperParts {
    /** The relay takes 5,000 slips a week, of some 3,000 bytes each. */
    private static final long SHEET = 20L * 1024 * 1024;

    @Bean OwnPage paper() {
        return new OwnPage(50, "/me/paper", "mail", "ballot.paper.me.title");
    }

    @Bean LongRequest sheet() {
        return new LongRequest("/ballot/paper/", SHEET);
    }
}

package org.wellspring.notifications.settings;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.wellspring.web.OwnPage;

/** What this module adds to Me. */
@Configuration(proxyBeanMethods = false)
class OwnPages {
    @Bean OwnPage told() {
        return new OwnPage(30, "/me/notices", "mail", "notifications.notices.title");
    }

    @Bean OwnPage outside() {
        return new OwnPage(40, SettingsPages.HERE, "bell", "notifications.settings.title");
    }
}

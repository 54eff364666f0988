package org.wellspring.notifications.delivery;

import org.springframework.context.ApplicationContext;
import org.wellspring.platform.Language;
import org.wellspring.web.Texts;
import tools.jackson.databind.json.JsonMapper;

/** What a running server sends to a phone, before it is encrypted for it. */
public final class LockScreens {
    private LockScreens() {}

    public static String ofNews(ApplicationContext app, Language language) {
        return app.getBean(JsonMapper.class).writeValueAsString(Courier.LockScreen.of(app.getBean(Texts.class).in(language), Errand.NEWS));
    }
}

package org.wellspring.notifications.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.wellspring.WellspringTest;
import org.wellspring.notifications.mail.MailServer;
import org.wellspring.notifications.mail.Post;
import org.wellspring.platform.Language;
import org.wellspring.web.Texts;

/** Mail and push tell an administrator whether they leave the house, and never to whom. */
@WellspringTest
class OutsideHealthTests {
    private static final MailServer NONE = new MailServer("", 587, "", "", "", "starttls");
    private static final MailServer SET = new MailServer("mail.example.org", 587, "ward", "secret words", "", "starttls");

    @Autowired Texts texts;

    @ParameterizedTest @EnumSource void noMailServerIsNoTrouble(Language language) {
        assertThat(MailHealth.in(texts.in(language), NONE, Optional.empty(), 0).well()).isTrue();
    }

    @ParameterizedTest @EnumSource void eachTroubleOfTheMailServerHasWordsOfItsOwn(Language language) {
        var text = texts.in(language);

        var words = EnumSet.allOf(Post.Trouble.class).stream().map(why -> MailHealth.in(text, SET, Optional.of(why), 3)).collect(Collectors.toSet());

        assertThat(words).hasSize(Post.Trouble.values().length).allSatisfy(health -> {
            assertThat(health.well()).isFalse();
            assertThat(health.words()).contains("mail.example.org:587", "3").doesNotContain("secret words", ".health.", "{");
        });
        assertThat(MailHealth.in(text, SET, Optional.empty(), 0).well()).isTrue();
    }

    @ParameterizedTest @EnumSource void pushSaysWhetherItIsOffSilentOrRefused(Language language) {
        var text = texts.in(language);

        assertThat(PushHealth.in(text, false, Optional.of(403)).well()).isTrue();
        assertThat(PushHealth.in(text, true, Optional.empty()).well()).isTrue();
        assertThat(PushHealth.in(text, true, Optional.of(0)).well()).isFalse();
        assertThat(PushHealth.in(text, true, Optional.of(403)).words()).contains("push/vapid.pem").doesNotContain(".health.");
        assertThat(PushHealth.in(texts.in(Language.ENGLISH), true, Optional.of(403)).words()).contains("403");
    }
}

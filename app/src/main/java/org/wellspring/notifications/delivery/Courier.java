package org.wellspring.notifications.delivery;

import org.springframework.stereotype.Component;
import org.wellspring.notifications.mail.Letter;
import org.wellspring.notifications.mail.Mailboxes.Mailbox;
import org.wellspring.notifications.mail.Post;
import org.wellspring.notifications.push.Phones;
import org.wellspring.notifications.push.WebPush;
import org.wellspring.platform.Installation;
import org.wellspring.web.Text;
import org.wellspring.web.Texts;
import tools.jackson.databind.json.JsonMapper;

/** Carries one parcel out of the house, once. Its words are the product's name and something neutral: they stand on a lock screen. */
@Component
class Courier {
    private final WebPush push;
    private final Phones phones;
    private final Post post;
    private final Texts texts;
    private final Installation installation;
    private final JsonMapper json;

    Courier(WebPush push, Phones phones, Post post, Texts texts, Installation installation, JsonMapper json) {
        this.push = push;
        this.phones = phones;
        this.post = post;
        this.texts = texts;
        this.installation = installation;
        this.json = json;
    }

    void carry(Parcel parcel) {
        switch (parcel) {
            case Parcel.ToPhone to -> push(to);
            case Parcel.ToMailbox to -> write(to.mailbox(), to.errand());
        }
    }

    private void push(Parcel.ToPhone to) {
        var words = json.writeValueAsString(LockScreen.of(texts.in(to.phone().language()), to.errand()));
        var outcome = push.send(to.phone().subscription(), words, to.keptFor());
        if (outcome == WebPush.Outcome.GONE) {
            phones.forget(to.person(), to.phone().subscription());
        }
    }

    private void write(Mailbox mailbox, Errand errand) {
        var text = texts.in(mailbox.language());
        post.send(new Letter(mailbox.address(), text.of("notifications.mail." + errand.word() + ".subject"),
            text.of("notifications.mail.body", "address", installation.url() + errand.opens(), "stop", installation.url() + "/me/notifications")));
    }

    /**
     * What a phone shows.
     *
     * @param silent what the app says once after three of these in a row stayed unopened; only the phone counts them
     */
    record LockScreen(String title, String body, String lang, String dir, String opens, String silent) {
        static LockScreen of(Text text, Errand errand) {
            var language = text.language();
            return new LockScreen("Wellspring", text.of("notifications.push." + errand.word()), language.code(), language.direction(), errand.opens(), text.of("notifications.phone.silent"));
        }
    }
}

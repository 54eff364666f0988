package org.wellspring.notifications.delivery;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.wellspring.notifications.mail.Letter;
import org.wellspring.notifications.mail.Mailboxes.Mailbox;
import org.wellspring.notifications.mail.Post;
import org.wellspring.notifications.notice.Notices;
import org.wellspring.platform.Installation;
import org.wellspring.web.Texts;

/** Writes to the owner of an account at once when its safety is concerned: a stranger inside cannot wait for the end of a shift. */
@Component
class WriteToOwner {
    private final Notices notices;
    private final Channels channels;
    private final Post post;
    private final Texts texts;
    private final Installation installation;

    WriteToOwner(Notices notices, Channels channels, Post post, Texts texts, Installation installation) {
        this.notices = notices;
        this.channels = channels;
        this.post = post;
        this.texts = texts;
        this.installation = installation;
    }

    /** @throws NotTaken so that the timer tries again later */
    void write(UUID notice) {
        notices.accountLetter(notice).ifPresent(letter -> channels.mailbox(letter.owner()).ifPresent(mailbox -> {
            if (!post.send(words(mailbox, letter.message()))) {
                throw new NotTaken();
            }
        }));
    }

    private Letter words(Mailbox mailbox, String message) {
        var text = texts.in(mailbox.language());
        return new Letter(mailbox.address(), text.of("notifications.mail.account.subject"),
            text.of("notifications.mail.account.body", "told", text.of(message), "address", installation.url() + "/me/notices"));
    }

    static final class NotTaken extends IllegalStateException {
        NotTaken() {
            super("The mail server did not take a letter about an account. It is tried again later.");
        }
    }
}

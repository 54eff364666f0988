package org.wellspring.notifications.settings;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.wellspring.notifications.push.PushSwitch;
import org.wellspring.notifications.delivery.KnownRoster;
import org.wellspring.notifications.mail.Mailboxes;
import org.wellspring.notifications.mail.Mailboxes.Mailbox;
import org.wellspring.notifications.mail.Post;
import org.wellspring.notifications.push.Phones;
import org.wellspring.notifications.push.WebPush;
import org.wellspring.notifications.wishes.StatedWishes;
import org.wellspring.platform.PersonId;
import org.wellspring.web.Form;
import org.wellspring.web.Page;

/** Draws a person's own page about notifications, with whatever they just typed still in it. */
@Component
class ShowSettings {
    private final StatedWishes wishes;
    private final Phones phones;
    private final Mailboxes mailboxes;
    private final PushSwitch push;
    private final WebPush webPush;
    private final Post post;
    private final KnownRoster roster;
    private final Templates templates;

    ShowSettings(StatedWishes wishes, Phones phones, Mailboxes mailboxes, PushSwitch push, WebPush webPush, Post post, KnownRoster roster, Templates templates) {
        this.wishes = wishes;
        this.phones = phones;
        this.mailboxes = mailboxes;
        this.push = push;
        this.webPush = webPush;
        this.post = post;
        this.roster = roster;
        this.templates = templates;
    }

    JteModel asKept(Page page, PersonId person) {
        return page(page, person, WishesForm.drawn(wishes.of(person)), Form.blank(), Optional.empty());
    }

    JteModel withWishes(Page page, PersonId person, Form typed) {
        return page(page, person, typed, Form.blank(), Optional.empty());
    }

    JteModel withAddress(Page page, PersonId person, Form typed) {
        return page(page, person, WishesForm.drawn(wishes.of(person)), typed, Optional.empty());
    }

    JteModel withPhoneProblem(Page page, PersonId person, String message) {
        return page(page, person, WishesForm.drawn(wishes.of(person)), Form.blank(), Optional.of(message));
    }

    private JteModel page(Page page, PersonId person, Form wanted, Form address, Optional<String> phoneProblem) {
        boolean allowed = push.on();
        var phone = new Outside.Phone(allowed, phones.of(person).isPresent(), allowed ? webPush.publicKey() : "", phoneProblem);
        var mailbox = mailboxes.of(person);
        var mail = new Outside.Mail(post.server().named(), mailbox.map(Mailbox::address), mailbox.map(Mailbox::confirmed).orElse(false));
        return templates.notificationsSettings(page, new Outside(phone, mail, wanted, address, roster.of(person)));
    }
}

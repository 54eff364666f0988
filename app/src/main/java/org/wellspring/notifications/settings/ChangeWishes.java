package org.wellspring.notifications.settings;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wellspring.notifications.etiquette.Wishes;
import org.wellspring.notifications.delivery.PlanDelivery;
import org.wellspring.notifications.mail.Mailboxes;
import org.wellspring.notifications.push.Phones;
import org.wellspring.notifications.wishes.StatedWishes;
import org.wellspring.platform.PersonId;

/** Takes a person at their word, at once: what was already planned follows. */
@Component
class ChangeWishes {
    private final StatedWishes wishes;
    private final Phones phones;
    private final Mailboxes mailboxes;
    private final PlanDelivery plan;

    ChangeWishes(StatedWishes wishes, Phones phones, Mailboxes mailboxes, PlanDelivery plan) {
        this.wishes = wishes;
        this.phones = phones;
        this.mailboxes = mailboxes;
        this.plan = plan;
    }

    @Transactional void to(PersonId person, Wishes wanted) {
        wishes.state(person, wanted);
        plan.look(person);
    }

    /** Nothing outside the app: there is then no reason to keep where the person could be reached. */
    @Transactional void toNothing(PersonId person) {
        phones.forget(person);
        mailboxes.forget(person);
        to(person, Wishes.NOTHING);
    }
}

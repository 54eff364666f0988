package org.wellspring.notifications.delivery;

import java.time.Duration;
import org.wellspring.notifications.mail.Mailboxes.Mailbox;
import org.wellspring.notifications.push.Phones.Phone;
import org.wellspring.platform.PersonId;

/** One delivery on its way out of the house. */
sealed interface Parcel {
    /** @param keptFor until the person's time window closes; later it would reach into their rest */
    record ToPhone(PersonId person, Phone phone, Errand errand, Duration keptFor) implements Parcel {}

    record ToMailbox(Mailbox mailbox, Errand errand) implements Parcel {}
}

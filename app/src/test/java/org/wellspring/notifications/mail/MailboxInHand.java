package org.wellspring.notifications.mail;

import org.springframework.boot.test.context.TestComponent;
import org.wellspring.platform.Language;
import org.wellspring.platform.MovedClock;
import org.wellspring.platform.PersonId;

/** Addresses for tests of other packages, entered through the real collection. */
@TestComponent
public class MailboxInHand {
    private static final byte[] WORD = new byte[32];

    private final Mailboxes mailboxes;
    private final MovedClock clock;

    MailboxInHand(Mailboxes mailboxes, MovedClock clock) {
        this.mailboxes = mailboxes;
        this.clock = clock;
    }

    public void entered(PersonId person, String address) {
        mailboxes.enter(person, Language.ENGLISH, address, WORD, clock.instant());
    }

    public void confirmed(PersonId person, String address) {
        entered(person, address);
        mailboxes.confirm(person, WORD);
    }
}

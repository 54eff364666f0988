package org.wellspring.notifications.mail;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.wellspring.platform.PersonId;
import org.wellspring.platform.PersonalData;

/** A person's mail address, as their own data. */
@Component
class MailboxOfPerson implements PersonalData {
    private final Mailboxes mailboxes;

    MailboxOfPerson(Mailboxes mailboxes) {
        this.mailboxes = mailboxes;
    }

    @Override public Set<String> columns() {
        return Set.of("notifications.mailbox.person", "notifications.mailbox.language", Mailboxes.ADDRESS,
            "notifications.mailbox.confirmation", "notifications.mailbox.asked_at");
    }

    @Override public List<Map<String, Object>> export(PersonId person) {
        return mailboxes.of(person).stream().map(mailbox -> Map.<String, Object>of(
            "language", mailbox.language().code(), "address", mailbox.address(), "confirmed", mailbox.confirmed())).toList();
    }

    @Override public void erase(PersonId person) {
        mailboxes.forget(person);
    }
}

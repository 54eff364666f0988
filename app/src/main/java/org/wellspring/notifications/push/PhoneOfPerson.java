package org.wellspring.notifications.push;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.wellspring.platform.PersonId;
import org.wellspring.platform.PersonalData;

/** A person's phone, as their own data. */
@Component
class PhoneOfPerson implements PersonalData {
    private final Phones phones;

    PhoneOfPerson(Phones phones) {
        this.phones = phones;
    }

    @Override public Set<String> columns() {
        return Set.of("notifications.phone.person", "notifications.phone.language", Phones.SUBSCRIPTION);
    }

    @Override public List<Map<String, Object>> export(PersonId person) {
        return phones.of(person).stream().map(phone -> Map.<String, Object>of(
            "language", phone.language().code(), "endpoint", phone.subscription().endpoint().toString(), "p256dh", phone.subscription().p256dh())).toList();
    }

    @Override public void erase(PersonId person) {
        phones.forget(person);
    }
}

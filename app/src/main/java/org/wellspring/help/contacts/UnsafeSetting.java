package org.wellspring.help.contacts;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.wellspring.help.UnsafeContact;
import org.wellspring.people.Organisation;
import org.wellspring.people.People;
import org.wellspring.people.SiteId;
import org.wellspring.people.structure.Site;
import org.wellspring.people.structure.Sites;
import org.wellspring.web.Page;
import org.wellspring.web.PrivateSetting;
import org.wellspring.web.Visitor;

/** Tells the report panel whom to ring first when it is not safe: the contact of the visitor's site. */
@Component
class UnsafeSetting implements PrivateSetting {
    private final UnsafeContacts contacts;
    private final Sites sites;
    private final People people;
    private final Clock clock;

    UnsafeSetting(UnsafeContacts contacts, Sites sites, People people, Clock clock) {
        this.contacts = contacts;
        this.sites = sites;
        this.people = people;
        this.clock = clock;
    }

    @Override public Map<String, Object> forPage(Page page) {
        return page.visitor().flatMap(this::site).or(this::firstSite).flatMap(contacts::at).map(UnsafeSetting::setting).orElse(Map.of());
    }

    private Optional<SiteId> site(Visitor visitor) {
        var zone = people.organisation().<ZoneId>map(Organisation::zone).orElse(ZoneOffset.UTC);
        return people.teamOf(visitor.person(), LocalDate.ofInstant(clock.instant(), zone)).flatMap(sites::of);
    }

    private Optional<SiteId> firstSite() {
        return sites.all().stream().map(Site::id).findFirst();
    }

    private static Map<String, Object> setting(UnsafeContact contact) {
        return Map.of("unsafe", Map.of("contactName", contact.post(), "phone", contact.phone(), "incidentSystem", contact.incidentSystem()));
    }
}

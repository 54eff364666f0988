package org.wellspring.help.contacts;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wellspring.help.UnsafeContact;
import org.wellspring.people.SiteId;

/** Whom to ring when a site is not safe: one for each site. */
@Repository
public class UnsafeContacts {
    private final JdbcClient jdbc;

    UnsafeContacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<UnsafeContact> at(SiteId site) {
        return jdbc.sql("""
                select site, post, phone, incident_system
                from help.unsafe_contact
                where site = :site
                """)
            .param("site", site.value())
            .query((row, n) -> new UnsafeContact(new SiteId(row.getObject("site", UUID.class)), row.getString("post"), row.getString("phone"), row.getString("incident_system")))
            .optional();
    }

    public void keep(UnsafeContact contact) {
        jdbc.sql("""
                insert into help.unsafe_contact (site, post, phone, incident_system)
                values (:site, :post, :phone, :system)
                on conflict (organisation, site) do update
                set post = excluded.post, phone = excluded.phone, incident_system = excluded.incident_system
                """)
            .param("site", contact.site().value()).param("post", contact.post()).param("phone", contact.phone()).param("system", contact.incidentSystem())
            .update();
    }
}

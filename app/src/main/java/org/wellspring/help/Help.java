package org.wellspring.help;

import java.util.List;
import java.util.Optional;
import org.wellspring.people.SiteId;
import org.wellspring.platform.PersonId;

/** The door to setting up Help. Reading it needs no door: it is open to everyone. */
public interface Help {
    List<Country> countries();

    Optional<Country> country(String code);

    /** The numbers of the organisation's country and pack, and its own. */
    List<KnownLine> numbers();

    /** @param answered whether somebody answered; an emergency number is read, not dialled, and counts as answered when it is right. A line not on the list changes nothing */
    void checked(String line, boolean answered, PersonId by);

    /** @param number an emergency number for a country without a pack, or a line of the organisation's own */
    void add(OwnNumber number);

    Optional<UnsafeContact> unsafeContact(SiteId site);

    void keep(UnsafeContact contact, PersonId by);

    /** Whether there is an emergency number, every number was checked, and somebody can be rung when the site is not safe. */
    boolean readyFor(SiteId site);
}

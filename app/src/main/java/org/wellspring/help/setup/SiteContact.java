package org.wellspring.help.setup;

import java.util.Optional;
import org.wellspring.help.UnsafeContact;
import org.wellspring.people.structure.Site;

/** A site with whom to ring when it is not safe there. */
public record SiteContact(Site site, Optional<UnsafeContact> contact) {}

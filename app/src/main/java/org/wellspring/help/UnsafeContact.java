package org.wellspring.help;

import org.wellspring.people.SiteId;

/**
 * Whom to ring when it is not safe right now.
 *
 * @param post name of a post, not of a person
 * @param incidentSystem where incidents are reported, as people there call it
 */
public record UnsafeContact(SiteId site, String post, String phone, String incidentSystem) {}

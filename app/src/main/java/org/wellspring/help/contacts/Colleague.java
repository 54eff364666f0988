package org.wellspring.help.contacts;

import java.util.UUID;
import org.wellspring.help.Hours;
import org.wellspring.people.SiteId;

/** @param post name of a post that is staffed in these hours, not of a person */
public record Colleague(UUID id, SiteId site, String post, String phone, Hours hours) {}

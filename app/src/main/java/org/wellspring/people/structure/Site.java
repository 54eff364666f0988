package org.wellspring.people.structure;

import org.wellspring.people.SiteId;

/** A place of work by name. */
public record Site(SiteId id, String name) {}

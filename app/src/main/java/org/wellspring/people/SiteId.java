package org.wellspring.people;

import java.util.UUID;

/** A place the organisation works at; departments belong to one. */
public record SiteId(UUID value) {
    @Override public String toString() {
        return value.toString();
    }
}

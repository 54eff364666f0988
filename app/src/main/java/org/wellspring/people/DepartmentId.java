package org.wellspring.people;

import java.util.UUID;

/** A department of a site: what is set up, and rolled out, as one. */
public record DepartmentId(UUID value) {
    @Override public String toString() {
        return value.toString();
    }
}

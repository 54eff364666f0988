package org.wellspring.platform;

import java.util.UUID;

/** A person the organisation's half knows. Never sent to the other half. */
public record PersonId(UUID value) {
    @Override public String toString() {
        return value.toString();
    }
}

package org.wellspring.people;

import java.util.UUID;

/** Somebody's answering in a supervisor's place for some days. */
public record CoverId(UUID value) {
    @Override public String toString() {
        return value.toString();
    }
}

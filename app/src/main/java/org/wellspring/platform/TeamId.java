package org.wellspring.platform;

import java.util.UUID;

/** A team inside a department: the smallest group that has a supervisor. */
public record TeamId(UUID value) {
    @Override public String toString() {
        return value.toString();
    }
}

package org.wellspring.voice;

import java.util.UUID;

/** Something a team asks for, from its first release until it is settled. */
public record AskId(UUID value) {
    @Override public String toString() {
        return value.toString();
    }
}

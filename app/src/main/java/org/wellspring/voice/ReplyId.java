package org.wellspring.voice;

import java.util.UUID;

/** One answer to an ask. */
public record ReplyId(UUID value) {
    @Override public String toString() {
        return value.toString();
    }
}

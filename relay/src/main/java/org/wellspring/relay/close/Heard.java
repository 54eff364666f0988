package org.wellspring.relay.close;

import java.nio.ByteBuffer;

/**
 * What one envelope says, and whose it is.
 *
 * @param person SHA-256 of the inner token's message: one for each person and week
 */
record Heard(ByteBuffer person, Said said) {
    @Override public String toString() {
        return "[opened]";
    }
}

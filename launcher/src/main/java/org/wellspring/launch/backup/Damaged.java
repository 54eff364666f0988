package org.wellspring.launch.backup;

/** A backup is not what it says it is, or does not fit this program; the message says what to do. */
public final class Damaged extends RuntimeException {
    Damaged(String message) {
        super(message);
    }
}

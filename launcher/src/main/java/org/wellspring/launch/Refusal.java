package org.wellspring.launch;

/** The start is refused for a reason the person at the keyboard can mend; the message says what and how. */
final class Refusal extends RuntimeException {
    Refusal(String message) {
        super(message);
    }
}

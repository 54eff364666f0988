package org.wellspring.nation;

/** Why nothing is counted: what is wrong, what was kept, what to do now. */
final class Refusal extends RuntimeException {
    Refusal(String message) {
        super(message);
    }

    Refusal(String message, Throwable cause) {
        super(message, cause);
    }
}

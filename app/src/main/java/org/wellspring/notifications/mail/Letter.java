package org.wellspring.notifications.mail;

/** One plain-text mail. */
public record Letter(String to, String subject, String body) {
    @Override public String toString() {
        return "[a letter]";
    }
}

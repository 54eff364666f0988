package org.wellspring.notifications.mail;

/**
 * The organisation's mail server, as configured; no host means no mail.
 *
 * @param security {@code none}, {@code starttls} or {@code tls}
 */
public record MailServer(String host, int port, String user, String password, String from, String security) {
    public boolean named() {
        return !host.isEmpty();
    }

    public String sender() {
        return from.isEmpty() ? "wellspring@" + host : from;
    }

    /** Without the password: a record would print it. */
    @Override public String toString() {
        return named() ? host + ":" + port : "no mail server";
    }
}

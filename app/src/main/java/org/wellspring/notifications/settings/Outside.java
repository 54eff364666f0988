package org.wellspring.notifications.settings;

import java.util.Optional;
import org.wellspring.web.Form;

/**
 * What the page about notifications shows of one person's own choices.
 *
 * @param wishes the form of what they want
 * @param address the form of their mail address
 * @param rosterKnown whether there is a shift to wait for
 */
public record Outside(Phone phone, Mail mail, Form wishes, Form address, boolean rosterKnown) {
    /**
     * @param allowed whether an administrator switched pushes on
     * @param key the server's public key for a browser, empty when not allowed
     * @param problem message key of what went wrong just now
     */
    public record Phone(boolean allowed, boolean named, String key, Optional<String> problem) {}

    /** @param offered whether there is a mail server */
    public record Mail(boolean offered, Optional<String> address, boolean confirmed) {}
}

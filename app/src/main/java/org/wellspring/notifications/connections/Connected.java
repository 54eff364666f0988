package org.wellspring.notifications.connections;

import java.util.List;
import java.util.Optional;
import org.wellspring.notifications.mail.MailServer;
import org.wellspring.web.Form;

/**
 * What the page about connections shows.
 *
 * @param keysMade whether the installation has its own push keys
 * @param test the form of the test letter
 * @param tested what became of the test letter, if one was just sent: message key
 */
public record Connected(List<Destination> destinations, MailServer mail, boolean push, boolean keysMade, List<String> services, Form test, Optional<String> tested) {}

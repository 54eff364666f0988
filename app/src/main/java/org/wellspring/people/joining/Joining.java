package org.wellspring.people.joining;

import java.util.UUID;
import org.wellspring.people.signin.Passphrase;
import org.wellspring.people.signin.SignInName;
import org.wellspring.platform.Language;

/**
 * What somebody fills in to join.
 *
 * @param form made when the page was drawn; the same form sent twice joins once
 * @param staffLine staff number or listed name, when they gave one; may be empty
 * @param byPasskey they will make a passkey next, instead of a passphrase now
 */
record Joining(UUID form, String name, Language language, String profession, String staffLine, boolean byPasskey, SignInName signInName, Passphrase passphrase) {}

package org.wellspring.clients.words;

import java.util.List;
import org.wellspring.clients.contact.Contacts.Staffed;

/**
 * Words under their reader's eyes.
 *
 * @param written as they came, marked where they may point at one person
 * @param proposed what would be passed on
 * @param held what still stands in the way in {@code proposed}; empty before anything was tried
 * @param safe and {@code complaints}: who can be rung about it
 */
public record Look(List<Piece> written, String proposed, List<String> held, boolean tried, Staffed safe, Staffed complaints) {}

package org.wellspring.relay.rating;

import org.wellspring.figures.Week;

/**
 * What is known of a printed card.
 *
 * @param quarter its first week
 * @param emergency number to call where life is at risk, or empty
 * @param words whether the app takes words of thanks for it
 * @param app origin of the app
 */
record Card(String stock, Week quarter, String team, String emergency, boolean words, String app, boolean used) {}

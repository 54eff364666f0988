package org.wellspring.relay.rating;

import java.util.List;
import org.wellspring.figures.Week;

/**
 * A stock of cards as the app signs it. The components are the fields of the protocol, in its order.
 *
 * @param quarter its first week
 * @param clinicians eligible people of the team who could have been rated
 * @param words whether the app takes words of thanks for a card
 * @param codes hashes, in ascending order
 */
record StockText(int v, String organisation, String zone, String stock, Week quarter, String team, int clinicians, String emergency,
                 boolean words, String app, List<String> codes) {}

package org.wellspring.clients.cards;

import java.util.List;

/**
 * A stock as it is declared to the relay; see "Cards" in docs/protocol.md.
 *
 * @param emergency number to ring when life is at risk; empty where none is known
 * @param words whether own words were read here when the cards were drawn
 * @param codes hashes, sorted
 */
record StockText(int v, String organisation, String zone, String stock, String quarter, String team, int clinicians, String emergency, boolean words,
                 String app, List<String> codes) {}

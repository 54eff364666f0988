package org.wellspring.clients.cards;

import java.util.UUID;
import org.wellspring.ballot.Quarters;

/**
 * Cards somebody wants.
 *
 * @param form with which they were asked for: the same form makes one stock
 */
record Order(UUID form, Unit unit, Quarters.Running quarter, int cards, HandedBy handed) {}

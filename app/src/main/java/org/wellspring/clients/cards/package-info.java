/**
 * Cards with a code, drawn for one team and quarter, printed once.
 * Never keeps a code, only its hash, and never which card lay where in the print.
 */
@NullMarked
package org.wellspring.clients.cards;

import org.jspecify.annotations.NullMarked;

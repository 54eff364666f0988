/**
 * What clients write in their own words: taken once a card, read within a working day, passed on as thanks or put right.
 * Never shows a team words that nobody read, never lets a name through unseen, and never makes thanks of a disclosure.
 */
@NullMarked
package org.wellspring.clients.words;

import org.jspecify.annotations.NullMarked;

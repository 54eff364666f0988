/**
 * The page on which people compare what their device was told with the poster on the wall.
 * Never shows anybody something else than everybody.
 */
@NullMarked
package org.wellspring.ballot.notices;

import org.jspecify.annotations.NullMarked;

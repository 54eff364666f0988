/**
 * What other modules may know of figures: the released ones, and the words of the grid. A released value has no public
 * constructor: it is made here, from a release whose signature and place in the chain were verified.
 */
@NamedInterface("spi")
@NullMarked
package org.wellspring.privacy.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

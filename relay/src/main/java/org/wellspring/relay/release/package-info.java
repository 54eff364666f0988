/**
 * What the relay has released: signed, chained, the same for everyone, served again and never drawn again.
 * Never knows how a release was counted.
 */
@NullMarked
package org.wellspring.relay.release;

import org.jspecify.annotations.NullMarked;

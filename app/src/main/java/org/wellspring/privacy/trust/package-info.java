/**
 * What this half believes of the other: one pinned key, and JSON read to the letter.
 * Never interprets what a document says.
 */
@NullMarked
package org.wellspring.privacy.trust;

import org.jspecify.annotations.NullMarked;

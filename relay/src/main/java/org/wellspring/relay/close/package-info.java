/**
 * Closes a week: charges the ledger, opens every envelope in memory, counts, adds noise, releases, and destroys the key.
 * Killed at any moment, the next run ends with one release and one charge.
 *
 * <p>Never writes an opened answer or an exact count anywhere: no table, no log, no file.
 */
@NullMarked
package org.wellspring.relay.close;

import org.jspecify.annotations.NullMarked;

/**
 * What will be counted: the app declares four weeks ahead, the relay checks the declaration against the grid, the gate and
 * the ledger, and publishes one notice that is the same for everyone.
 *
 * <p>Never counts, and never publishes two notices for one week.
 */
@NullMarked
package org.wellspring.relay.notice;

import org.jspecify.annotations.NullMarked;

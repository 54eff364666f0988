/**
 * Keys and heads that live in files, never in PostgreSQL or its backups: the relay's signing key, one sealing key for each
 * week until that week is closed, and the newest heads of ledger and releases.
 */
@NullMarked
package org.wellspring.relay.keys;

import org.jspecify.annotations.NullMarked;

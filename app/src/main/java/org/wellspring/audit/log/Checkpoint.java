package org.wellspring.audit.log;

import java.time.Instant;
import java.util.UUID;

/**
 * What the log's head was at a moment, signed and kept outside the database: whatever stood before it cannot be changed, moved or
 * cut off without disagreeing with it.
 *
 * @param number of the newest entry then; 0 for an empty log
 * @param hash of that entry, lower-case hex
 */
record Checkpoint(UUID organisation, long number, String hash, Instant at) {}

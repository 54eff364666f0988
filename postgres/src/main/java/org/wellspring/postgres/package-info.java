/**
 * A private PostgreSQL in a data folder: unpacked from the class path, initialised once, adopted when it already runs,
 * started durably (fsync on), reachable on the loopback address only, with a password.
 * Never a test toy: what it acknowledges survives {@code kill -9} of the program and of the database.
 */
@NullMarked
package org.wellspring.postgres;

import org.jspecify.annotations.NullMarked;

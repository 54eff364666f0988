/**
 * Keys that live in files: the app's signing key for good, issuing keys for one week.
 * Never puts a private key into PostgreSQL, a log or a backup of either.
 */
@NullMarked
package org.wellspring.ballot.keys;

import org.jspecify.annotations.NullMarked;

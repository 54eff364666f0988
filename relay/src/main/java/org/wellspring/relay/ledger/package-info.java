/**
 * The privacy ledger on disk: every charge once, chained, never changed. Recognises a database that is older than what
 * was already drawn. Never knows a person or an answer.
 */
@NullMarked
package org.wellspring.relay.ledger;

import org.jspecify.annotations.NullMarked;

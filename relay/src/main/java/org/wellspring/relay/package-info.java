/**
 * The person's half. Takes sealed envelopes with blind tokens inside, counts them in memory when their week closes, adds
 * noise and releases signed totals. Keeps the release grid, the privacy ledger and the chain of notices that everyone
 * can read.
 *
 * <p>Never knows a person: no account, no cookie, no address, no time of arrival. Never writes an opened answer or an
 * exact count anywhere, and never talks to the organisation's half except through documents that anyone may read.
 */
@NullMarked
package org.wellspring.relay;

import org.jspecify.annotations.NullMarked;

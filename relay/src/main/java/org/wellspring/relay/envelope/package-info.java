/**
 * Takes sealed envelopes while their week is open and keeps them until it closes: one for each admission token and week.
 * Never opens one, and never knows who sent it, from where, or when.
 */
@NullMarked
package org.wellspring.relay.envelope;

import org.jspecify.annotations.NullMarked;

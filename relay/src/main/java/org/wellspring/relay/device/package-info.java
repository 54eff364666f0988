/**
 * A device as the protocol sees it: makes and unblinds tokens, fills and seals envelopes. Used by tests, demo and bench;
 * never by the server. Its arithmetic is not constant-time, so it is for no one's real tokens.
 */
@NullMarked
package org.wellspring.relay.device;

import org.jspecify.annotations.NullMarked;

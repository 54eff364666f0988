/**
 * Blind tokens on the checking side: RSABSSA-SHA384-PSS-Randomized (RFC 9474) under RSA-2048 keys that live one week.
 * Never issues a token.
 */
@NullMarked
package org.wellspring.relay.token;

import org.jspecify.annotations.NullMarked;

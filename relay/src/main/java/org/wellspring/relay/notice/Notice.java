package org.wellspring.relay.notice;

import java.util.Map;

/**
 * What everyone reads before a bundle begins. The components are the fields of the protocol, in its order.
 *
 * @param previous head of the notice before, or empty
 * @param sealing X25519 public key by Monday
 */
record Notice(int v, int number, String previous, Declaration declaration, Map<String, String> sealing) {}

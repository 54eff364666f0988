/**
 * Signed documents and how their JSON is read: strictly, and without repeating what was sent.
 * Never interprets what a document says.
 */
@NullMarked
package org.wellspring.relay.signed;

import org.jspecify.annotations.NullMarked;

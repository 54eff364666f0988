/** Web push (RFC 8030, 8291, 8292) under keys of our own: what a phone may be sent, and where that may go. */
@NullMarked
package org.wellspring.notifications.push;

import org.jspecify.annotations.NullMarked;

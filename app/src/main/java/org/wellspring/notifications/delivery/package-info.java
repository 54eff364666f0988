/** How a notice leaves the app: planned in the transaction that told it, looked at again when due, sent once, and only as the etiquette allows. */
@NullMarked
package org.wellspring.notifications.delivery;

import org.jspecify.annotations.NullMarked;

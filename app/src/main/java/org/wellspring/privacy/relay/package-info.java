/**
 * The way to the person's half: its pinned key, and the few documents that travel.
 * Never sends anything but declarations and stocks of cards, and believes nothing the pinned key did not sign.
 */
@NullMarked
package org.wellspring.privacy.relay;

import org.jspecify.annotations.NullMarked;

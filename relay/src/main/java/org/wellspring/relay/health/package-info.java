/** Whether the relay lives and can work. Never says anything about people, weeks or counts. */
@NullMarked
package org.wellspring.relay.health;

import org.jspecify.annotations.NullMarked;

/** What this installation may reach outside itself, switched on and seen by an administrator. Nothing before that. */
@NullMarked
package org.wellspring.notifications.connections;

import org.jspecify.annotations.NullMarked;

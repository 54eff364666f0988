/** The Help page itself. */
@NullMarked
package org.wellspring.help.now;

import org.jspecify.annotations.NullMarked;

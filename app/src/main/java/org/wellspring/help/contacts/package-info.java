/** Posts to ring here: when it is not safe, and trained colleagues in their hours. */
@NullMarked
package org.wellspring.help.contacts;

import org.jspecify.annotations.NullMarked;

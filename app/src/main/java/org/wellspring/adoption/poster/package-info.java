/** The sheet for the door. */
@NullMarked
package org.wellspring.adoption.poster;

import org.jspecify.annotations.NullMarked;

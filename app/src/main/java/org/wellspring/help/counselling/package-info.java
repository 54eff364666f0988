/** Counselling, with what one wants to know before going. */
@NullMarked
package org.wellspring.help.counselling;

import org.jspecify.annotations.NullMarked;

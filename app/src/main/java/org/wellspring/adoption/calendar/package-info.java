/** The organisation's own day. */
@NullMarked
package org.wellspring.adoption.calendar;

import org.jspecify.annotations.NullMarked;

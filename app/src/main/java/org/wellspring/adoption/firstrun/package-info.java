/** The eight steps from an empty installation to a live department. */
@NullMarked
package org.wellspring.adoption.firstrun;

import org.jspecify.annotations.NullMarked;

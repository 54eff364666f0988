/** The wellbeing lead's first page. */
@NullMarked
package org.wellspring.adoption.overview;

import org.jspecify.annotations.NullMarked;

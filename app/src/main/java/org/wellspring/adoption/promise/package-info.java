/** What we promise staff, what proves it, and what their side said to it. */
@NullMarked
package org.wellspring.adoption.promise;

import org.jspecify.annotations.NullMarked;

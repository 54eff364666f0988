/** What holds for everyone here, and the pages anyone may read. */
@NullMarked
package org.wellspring.adoption.policy;

import org.jspecify.annotations.NullMarked;

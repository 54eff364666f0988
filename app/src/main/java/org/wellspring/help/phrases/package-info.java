/** Words for hard moments. */
@NullMarked
package org.wellspring.help.phrases;

import org.jspecify.annotations.NullMarked;

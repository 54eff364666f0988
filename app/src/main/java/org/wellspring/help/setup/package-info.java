/** Where the lead keeps Help right. */
@NullMarked
package org.wellspring.help.setup;

import org.jspecify.annotations.NullMarked;

/** Who reads what clients write in their own words, and who stands in. Never anybody whom the wellbeing lead did not name. */
@NullMarked
package org.wellspring.clients.reader;

import org.jspecify.annotations.NullMarked;

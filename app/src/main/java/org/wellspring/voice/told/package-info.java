/** Who is told of asks, answers and missed days, and what a person can take along or have erased. Never tells of a supporter. */
@NullMarked
package org.wellspring.voice.told;

import org.jspecify.annotations.NullMarked;

/** Profession packs, as far as setting up needs them. */
@NullMarked
package org.wellspring.adoption.pack;

import org.jspecify.annotations.NullMarked;

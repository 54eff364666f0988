/**
 * How often something printed may be tried. In memory only; never looks at who tries.
 */
@NullMarked
package org.wellspring.relay.tries;

import org.jspecify.annotations.NullMarked;

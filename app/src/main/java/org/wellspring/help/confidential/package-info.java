/** The organisation's own confidential way. */
@NullMarked
package org.wellspring.help.confidential;

import org.jspecify.annotations.NullMarked;

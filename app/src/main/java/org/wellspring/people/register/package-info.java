/** The people who work here, one by one, for those who look after the list: where they belong, what they may do, who vouches for them. */
@NullMarked
package org.wellspring.people.register;

import org.jspecify.annotations.NullMarked;

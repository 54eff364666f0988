/** Numbers of countries and of the organisation, and who checked them. */
@NullMarked
package org.wellspring.help.numbers;

import org.jspecify.annotations.NullMarked;

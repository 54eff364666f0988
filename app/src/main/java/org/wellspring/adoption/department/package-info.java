/** Departments on their way in: names, numbers, roles, join sheets, going live. */
@NullMarked
package org.wellspring.adoption.department;

import org.jspecify.annotations.NullMarked;

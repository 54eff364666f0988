/** The staff list as an employer keeps it: read line by line, shown before anything changes, applied at once, put back for a day. */
@NullMarked
package org.wellspring.people.stafflist;

import org.jspecify.annotations.NullMarked;

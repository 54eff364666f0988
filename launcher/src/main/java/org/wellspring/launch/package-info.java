/**
 * Starts the halves, apart or together, on embedded PostgreSQL or on servers of the organisation's own; and what IT needs
 * around them: doctor, backup, demo, bench. The only code that sees both halves, and never at the same time as their data.
 */
@NullMarked
package org.wellspring.launch;

import org.jspecify.annotations.NullMarked;

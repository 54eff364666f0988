/**
 * The organisation's grid of weeks, and which teams are counted together in which quarter.
 * Never looks at who answered: leaves are cut by who could.
 */
@NullMarked
package org.wellspring.ballot.grid;

import org.jspecify.annotations.NullMarked;

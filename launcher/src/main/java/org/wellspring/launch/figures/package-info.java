/**
 * The library {@code figures} on the command line, for analysts and for whoever checks our arithmetic: reads a file, prints the
 * answer, keeps nothing. Never opens a database, never reads what an installation holds.
 */
@NullMarked
package org.wellspring.launch.figures;

import org.jspecify.annotations.NullMarked;

/**
 * The arithmetic behind every figure that is published: weeks, exact fractions and, in the packages below, noise, the
 * privacy ledger, the release grid and what may be shown. Pure functions over plain values: time, chance and stored
 * state come in as arguments. Never reads a clock, a database or a file; never sees who somebody is.
 */
@NullMarked
package org.wellspring.figures;

import org.jspecify.annotations.NullMarked;

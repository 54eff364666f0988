/**
 * Which cells of an exact table must be left out so that no small one can be worked out from the others. Only for tables of exact
 * counts; noised figures need none of it. A choice is given only after it was proved: by two whole tables for every hidden cell,
 * and by the audit for every group of them. Never publishes anything.
 */
@NullMarked
package org.wellspring.figures.suppress;

import org.jspecify.annotations.NullMarked;

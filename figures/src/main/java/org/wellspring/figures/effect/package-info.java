/**
 * Whether a change moved anything: segmented regression, staggered difference-in-differences, what a planned design could see,
 * control of false discoveries, and one of four findings. Works on published or counted totals alone. Never claims a cause from one
 * team's before and after, and never answers with a number where the honest answer is "cannot tell".
 */
@NullMarked
package org.wellspring.figures.effect;

import org.jspecify.annotations.NullMarked;

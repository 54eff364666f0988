/**
 * {@code wellspring bench}: how fast and how large this edition is on this machine, through the real servers, and beside the
 * bare primitives in the same run. Works in a temporary folder on ports of its own and never touches real data.
 */
@NullMarked
package org.wellspring.launch.bench;

import org.jspecify.annotations.NullMarked;

package org.wellspring.figures.instrument;

import org.jspecify.annotations.Nullable;

/**
 * What was said to one item.
 *
 * @param item its id
 * @param value as it came in; none when it was left out or does not apply
 */
public record Answer(String item, @Nullable Number value) {}

package org.wellspring.figures.instrument;

import java.util.List;

/**
 * One number reckoned from some items.
 *
 * @param id within its instrument
 * @param items ids, in the order they are asked; any may belong to several scales
 * @param method how the answers become a number
 * @param needed how many answers it takes
 * @param better which way is better for people
 * @param cutOffs lines on the scale, with their source
 * @param printed whether the number itself is told; where not, only its cut-offs are
 */
public record Scale(String id, List<String> items, Method method, Needed needed, Direction better, List<CutOff> cutOffs, boolean printed) {

    public Scale {
        Given.id(id, "The id of a scale");
        items = Given.differing(Given.list(items, 1, 200, "The items of scale %s".formatted(id)), item -> item, "Scale %s".formatted(id));
        Given.value(method, "The method of scale %s".formatted(id));
        Given.value(needed, "The missing rule of scale %s".formatted(id));
        Given.value(better, "The direction of scale %s".formatted(id));
        cutOffs = Given.differing(Given.list(cutOffs, 0, 20, "The cut-offs of scale %s".formatted(id)), CutOff::id, "Scale %s".formatted(id));
        if (needed.answered() > items.size()) {
            throw new IllegalArgumentException("Scale %s cannot need %d answers of %d items.".formatted(id, needed.answered(), items.size()));
        }
    }

    /** Which way is better for people. */
    public enum Direction { HIGHER, LOWER }
}

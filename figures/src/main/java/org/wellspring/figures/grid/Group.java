package org.wellspring.figures.grid;

/**
 * A team before it is joined.
 *
 * @param id unique in its list
 * @param name as people call it; it appears in the leaf's name
 * @param eligible how many people may be counted in it, 0 or more
 */
public record Group(String id, String name, int eligible) {

    public Group {
        if (eligible < 0) {
            throw new IllegalArgumentException("Eligible people (%d) must be 0 or more.".formatted(eligible));
        }
    }
}

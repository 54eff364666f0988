package org.wellspring.figures.audit;

/**
 * One unknown that figures add up: a person's answer, or the answers of people who are in exactly the same figures.
 *
 * @param name as it is printed
 * @param who whose it is. Columns with the same {@code who} are other answers of the same people, who are counted once
 * @param size people, 0 or more; what nobody is in is known to everybody and left out
 */
public record Column(String name, String who, int size) {

    public Column {
        if (size < 0) {
            throw new IllegalArgumentException("The size of %s (%d) must be a number of people, 0 or more.".formatted(name, size));
        }
    }

    /** A column of people who have no other column. */
    public Column(String name, int size) {
        this(name, name, size);
    }
}

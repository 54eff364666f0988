package org.wellspring.figures.suppress;

import java.util.Set;
import java.util.TreeSet;

/**
 * Which cells of a table are left out.
 *
 * @param hidden all of them
 * @param primary those under the minimum
 * @param fewest whether it is proved that no choice hides fewer cells, nor as many with fewer people
 */
public record Suppression(Set<Integer> hidden, Set<Integer> primary, boolean fewest) {

    /** Tables of at most so many cells are searched to the end. */
    private static final int SMALL = 20;

    /** The cells to hide in this table: the fewest, then those with the fewest people, where it is small; enough of them in any case. */
    public static Suppression of(Table table, Protection protection) {
        var primary = protection.primary(table);
        if (table.size() <= SMALL) {
            return new Suppression(new Fewest(table, protection).beyond(primary), primary, true);
        }
        return new Suppression(new Enough(table, protection).beyond(primary), primary, primary.isEmpty());
    }

    /** Hidden only to protect others. */
    public Set<Integer> secondary() {
        var secondary = new TreeSet<>(hidden);
        secondary.removeAll(primary);
        return secondary;
    }
}

package org.wellspring.voice.effect;

import java.time.LocalDate;
import java.util.Set;

/**
 * What somebody wants to lock, before the grid of figures gives it a shape.
 *
 * @param turns on how many days groups begin, where a lot draws them
 * @param leaves the groups that take part
 */
record Wanted(Plan.Action action, Plan.Aim aim, Compared compared, LocalDate starts, int turns, Set<String> leaves, LocalDate review) {
    Wanted {
        leaves = Set.copyOf(leaves);
    }
}

package org.wellspring.figures.audit;

/** The people of a group: a holder of several of its columns counts once. */
final class Crowd {

    private final Atoms atoms;
    private final int[] held;
    private long people;

    /** Nobody yet. */
    Crowd(Atoms atoms) {
        this.atoms = atoms;
        held = new int[atoms.sizes().length];
    }

    long people() {
        return people;
    }

    void add(int column) {
        for (var holder : atoms.holders().get(column)) {
            people += held[holder]++ == 0 ? atoms.sizes()[holder] : 0;
        }
    }

    void remove(int column) {
        for (var holder : atoms.holders().get(column)) {
            people -= --held[holder] == 0 ? atoms.sizes()[holder] : 0;
        }
    }

    /** How many people more the group would have with this column. */
    long wouldAdd(int column) {
        var added = 0L;
        for (var holder : atoms.holders().get(column)) {
            added += held[holder] == 0 ? atoms.sizes()[holder] : 0;
        }
        return added;
    }
}

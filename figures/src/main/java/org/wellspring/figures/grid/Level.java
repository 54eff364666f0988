package org.wellspring.figures.grid;

/** About whom a wave is published. */
public enum Level {
    /** Each leaf of {@link Leaves#join} has its own two cells; higher figures are their sums. */
    TEAM("team"),
    /** Departments: each division is one or more whole leaves, each leaf lies in one, and everybody is their sum. */
    DIVISION("division"),
    /** One leaf holds everybody. */
    ORGANISATION("organisation");

    private final String code;

    Level(String code) {
        this.code = code;
    }

    /** As written in a declaration. */
    public String code() {
        return code;
    }
}

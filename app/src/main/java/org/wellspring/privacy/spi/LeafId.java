package org.wellspring.privacy.spi;

/**
 * A leaf of the release grid: one team, or several neighbouring ones that are counted together.
 *
 * @param value as written in declarations and releases, for example {@code leaf-7f3a}; it never names another group of teams
 */
public record LeafId(String value) {
    /** Everybody who counts: the leaf of the four-week figure. */
    public static final LeafId ORGANISATION = new LeafId("organisation");

    @Override public String toString() {
        return value;
    }
}

package org.wellspring.privacy.shown;

import java.util.List;

/**
 * One figure on a page of its own.
 *
 * @param address of its page
 * @param title who it is about, or the statement it is about
 * @param statement whether a survey asked it
 * @param parts the divisions it is the sum of, by name; none where it is no such sum
 */
public record OneFigure(String address, String title, Series series, boolean statement, List<Part> parts) {
    /** @param address of its page */
    public record Part(String address, String name) {}

    static OneFigure of(String address, String title, Series series) {
        return new OneFigure(address, title, series, false, List.of());
    }

    public String csv() {
        return address + ".csv";
    }

    /** Whether there is a larger group to look at. */
    public boolean ofOneGroup() {
        return !series.leaf().equals(org.wellspring.privacy.spi.LeafId.ORGANISATION);
    }

    /** The address of the larger group's figure, where this is of one group. */
    public String larger() {
        return statement ? address.substring(0, address.lastIndexOf('/')) : "/figures/organisation";
    }

    public FigureWords words(org.wellspring.web.Text text) {
        return statement ? FigureWords.ofStatement(text) : new FigureWords(text);
    }
}

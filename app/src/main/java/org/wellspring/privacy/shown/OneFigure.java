package org.wellspring.privacy.shown;

/**
 * One figure on a page of its own.
 *
 * @param address of its page
 * @param title who it is about, or the statement it is about
 * @param statement whether a survey asked it
 */
public record OneFigure(String address, String title, Series series, boolean statement) {
    public String csv() {
        return address + ".csv";
    }

    /** Whether there is a larger group to look at. */
    public boolean ofOneGroup() {
        return !series.leaf().equals(org.wellspring.privacy.spi.LeafId.ORGANISATION);
    }

    public FigureWords words(org.wellspring.web.Text text) {
        return statement ? FigureWords.ofStatement(text) : new FigureWords(text);
    }
}

package org.wellspring.privacy.spi;

import org.wellspring.figures.Week;
import org.wellspring.figures.release.Published;

/** A released share of one leaf, or of the organisation. */
public final class Headline {
    private final Week closing;
    private final Published share;
    private final int eligible;

    Headline(Week closing, Published share, int eligible) {
        this.closing = closing;
        this.share = share;
        this.eligible = eligible;
    }

    /** The week it closed with. */
    public Week closing() {
        return closing;
    }

    /** How many in a hundred had it heavy, with its margin, or "cannot tell". */
    public Published share() {
        return share;
    }

    /** How many people could have answered. */
    public int eligible() {
        return eligible;
    }
}

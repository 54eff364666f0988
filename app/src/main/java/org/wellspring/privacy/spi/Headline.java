package org.wellspring.privacy.spi;

import org.wellspring.figures.Week;
import org.wellspring.figures.release.Answering.Turnout;
import org.wellspring.figures.release.Published;

/** A released share of one leaf, or of the organisation. */
public final class Headline {
    private final Week closing;
    private final String release;
    private final Published share;
    private final Turnout turnout;

    Headline(Week closing, String release, Published share, Turnout turnout) {
        this.closing = closing;
        this.release = release;
        this.share = share;
        this.turnout = turnout;
    }

    /** The week it closed with. */
    public Week closing() {
        return closing;
    }

    /** The head of the release that tells it. */
    public String release() {
        return release;
    }

    /** How many in a hundred had it heavy, with its margin, or "cannot tell". */
    public Published share() {
        return share;
    }

    /** How many people could have answered. */
    public int eligible() {
        return Math.toIntExact(turnout.eligible());
    }

    /** How many answered, as far as noise lets tell. */
    public Turnout turnout() {
        return turnout;
    }
}

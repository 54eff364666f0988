package org.wellspring.privacy.spi;

import org.wellspring.figures.release.Band;

/** How many people of one leaf supported an ask in one week; three or more, or it would not appear. */
public final class AskBand {
    private final String ask;
    private final Band band;

    AskBand(String ask, Band band) {
        this.ask = ask;
        this.band = band;
    }

    /** The ask's key from the team's pick list, for example {@code relief.bay-3.nights}. */
    public String ask() {
        return ask;
    }

    public Band band() {
        return band;
    }
}

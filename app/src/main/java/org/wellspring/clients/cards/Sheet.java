package org.wellspring.clients.cards;

import java.util.List;
import org.wellspring.figures.Week;

/**
 * The cards of a new stock, in no order; shown once and kept nowhere.
 *
 * @param origin address of the private origin
 */
public record Sheet(String team, Week quarter, HandedBy handed, String origin, List<Code> codes) {
    /** What the QR code of a card leads to. */
    public String address(Code code) {
        return origin + "/rate/" + code.letters();
    }

    /** The same for typing, without what a browser adds by itself. */
    public String typed() {
        return origin.replaceFirst("^https?://", "") + "/rate/";
    }

    @Override public String toString() {
        return "[cards]";
    }
}

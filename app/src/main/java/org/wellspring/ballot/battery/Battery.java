package org.wellspring.ballot.battery;

import java.util.List;
import org.wellspring.figures.Week;
import org.wellspring.figures.grid.Wave;

/**
 * A survey as it was planned.
 *
 * @param closes the week it closes with
 * @param indicators what may be told of everybody, each in two classes
 * @param questions what everyone is asked, as {@link Questions} in canonical JSON
 * @param digest its SHA-256, in hex
 */
public record Battery(Week closes, List<String> indicators, String questions, String digest) {
    /** As in a declaration. */
    public String wave() {
        return idOf(closes);
    }

    static String idOf(Week closes) {
        return Wave.BATTERY + "-" + closes;
    }
}

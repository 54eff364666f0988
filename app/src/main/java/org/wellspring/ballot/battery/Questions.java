package org.wellspring.ballot.battery;

import java.util.List;
import org.wellspring.ballot.instrument.AskedWhen;
import org.wellspring.ballot.instrument.Wording;
import org.wellspring.figures.instrument.Instrument;

/**
 * What everyone is asked, the same bytes for all: their hash stands in the notice, and a device that gets others refuses them.
 *
 * @param wave id in the notice
 * @param indicators in the order in which a device writes its classes
 * @param asked in the order in which they are asked
 */
record Questions(int v, String wave, List<String> indicators, List<Asked> asked) {
    /**
     * @param conditions of the items that are not always asked
     * @param wordings at least one, English first
     */
    record Asked(Instrument key, List<AskedWhen> conditions, List<Wording> wordings) {}
}

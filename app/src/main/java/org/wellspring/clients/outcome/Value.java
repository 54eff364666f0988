package org.wellspring.clients.outcome;

import java.math.BigDecimal;
import java.util.List;
import org.wellspring.figures.Week;

/** @param earlier what stood there before it was corrected, the oldest first */
public record Value(Week quarter, BigDecimal now, List<BigDecimal> earlier) {
    static Value of(Week quarter, List<BigDecimal> entries) {
        return new Value(quarter, entries.getLast(), entries.subList(0, entries.size() - 1));
    }
}

package org.wellspring.ballot.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wellspring.figures.Week;

/**
 * The slips of one week.
 *
 * @param begun whether a sheet has its signatures: from then on only the browser that asked for them can finish it
 * @param made the day on which the relay had them
 */
public record SlipsOfWeek(int bundle, Week week, List<OfLeaf> leaves, boolean begun, Optional<LocalDate> made) {
    /** @param slips as many as people of the leaf were on paper when the bundle was declared */
    public record OfLeaf(String leaf, String name, int slips) {}

    public int slips() {
        return leaves.stream().mapToInt(OfLeaf::slips).sum();
    }

    SlipsOfWeek and(SlipsOfWeek more) {
        return new SlipsOfWeek(bundle, week, Stream.concat(leaves.stream(), more.leaves().stream()).toList(), begun, made);
    }
}

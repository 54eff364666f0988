package org.wellspring.relay.notice;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wellspring.figures.ledger.Ledger;
import org.wellspring.figures.release.Answering;

/**
 * What a new declaration is held against.
 *
 * @param first the first declaration ever, whose grid holds for good
 * @param lately earlier declarations of the last year
 * @param seenKeys fingerprints of this declaration's keys that were used before
 * @param leaves teams of every leaf id of this declaration that was used before
 * @param ledger all charges
 */
record History(Instant now, Optional<Declaration> first, List<Declaration> lately, Set<String> seenKeys, Map<String, Meaning> leaves,
               Ledger ledger, Released released) {

    /**
     * What the releases tell.
     *
     * @param newest head of the newest, or empty
     * @param answering how many may be expected to
     */
    record Released(String newest, Answering answering) {}

    /** What a leaf id stands for. */
    record Meaning(String name, Set<String> teams) {
        static Meaning of(Declaration.Leaf leaf) {
            return new Meaning(leaf.name(), Set.copyOf(leaf.teams()));
        }
    }
}

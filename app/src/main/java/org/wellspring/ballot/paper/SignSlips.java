package org.wellspring.ballot.paper;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.wellspring.ballot.keys.IssuerKey;
import org.wellspring.ballot.keys.IssuerKeys;
import org.wellspring.figures.Week;

/** Signs the slips of a week blindly, once; the same request gets the same signatures again. */
@Component
class SignSlips {
    private final Slips slips;
    private final Sheets sheets;
    private final IssuerKeys keys;

    SignSlips(Slips slips, Sheets sheets, IssuerKeys keys) {
        this.slips = slips;
        this.sheets = sheets;
        this.keys = keys;
    }

    sealed interface Answer {}

    record Signed(List<OfLeaf> leaves) implements Answer {}

    record OfLeaf(String leaf, List<Pair> slips) {}

    record Pair(byte[] leaf, byte[] admission) {}

    /** Another request had the week before. */
    record Taken() implements Answer {}

    /** The week is over or has nothing to make. */
    record Over() implements Answer {}

    /** @throws IllegalArgumentException where it is not what was planned or cannot be signed; the week is not used up then */
    Answer sign(Week week, BlindedSlips asked) {
        var planned = slips.of(week);
        var admission = keys.of(week, IssuerKeys.ADMISSION);
        if (planned.isEmpty() || admission.isEmpty() || planned.get().leaves().stream().anyMatch(leaf -> keys.of(week, leaf.leaf()).isEmpty())) {
            return new Over();
        }
        if (!asked.fits(planned.get())) {
            throw new IllegalArgumentException("A sheet has as many slips for each leaf as the plan says.");
        }
        var pens = asked.leaves().stream().map(leaf -> new Pen(leaf, keys.of(week, leaf.leaf()), admission.get())).toList();
        pens.forEach(Pen::mustBeAbleTo);
        return sheets.take(week, asked.digest()) ? new Signed(pens.parallelStream().map(Pen::sign).toList()) : new Taken();
    }

    private record Pen(BlindedSlips.OfLeaf asked, Optional<IssuerKey> leaf, IssuerKey admission) {
        void mustBeAbleTo() {
            if (!asked.slips().stream().allMatch(slip -> leaf.orElseThrow().takes(slip.leaf()) && admission.takes(slip.admission()))) {
                throw new IllegalArgumentException("A blinded message is as long as the modulus and below it.");
            }
        }

        OfLeaf sign() {
            return new OfLeaf(asked.leaf(), asked.slips().stream().map(slip -> new Pair(leaf.orElseThrow().sign(slip.leaf()), admission.sign(slip.admission()))).toList());
        }
    }
}

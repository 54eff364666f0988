package org.wellspring.relay.close;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.wellspring.nation.rehearsal.Row;
import org.wellspring.relay.envelope.SealedEnvelopes.Sealed;
import org.wellspring.relay.keys.SealingKey;
import org.wellspring.relay.notice.CountedWeek;
import org.wellspring.relay.signed.Wire;

/** Looks at exact counts, as nothing but a test can. */
public final class Counts {
    private static final int BATCH = 1_000;

    private Counts() {}

    /** As the relay counts on one machine, in canonical bytes. */
    public static String onOneMachine(CountedWeek week, SealingKey key, List<Row> rows) {
        var left = new ArrayList<>(rows);
        return written(new CountOnCores(new Opener(week, key)).count(_ -> {
            var batch = left.subList(0, Math.min(BATCH, left.size()));
            var sealed = batch.stream().map(row -> new Sealed(row.nonce(), row.sealed())).toList();
            batch.clear();
            return sealed;
        }));
    }

    public static String of(CountedLeaves counted) {
        return written(counted.tally());
    }

    /** @return 0 where nobody of the leaf was counted */
    public static int cell(CountedLeaves counted, String wave, int place, String leaf, int heavy) {
        return counted.tally().answers(wave, place, leaf, heavy);
    }

    private static String written(Tally tally) {
        Map<String, Object> leaves = new TreeMap<>();
        tally.leaves().forEach((leaf, counts) -> leaves.put(leaf, List.of(
            new TreeMap<>(counts.answers()), new TreeMap<>(counts.reports()), new TreeMap<>(counts.supporters()), new TreeMap<>(counts.did()))));
        return new String(Wire.write(leaves));
    }
}

package org.wellspring.audit.log;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Reads the whole log and holds it against itself and against checkpoints from outside the database. */
@Component
class CheckLog {
    private static final int AT_ONCE = 1_000;

    private final Entries entries;

    CheckLog(Entries entries) {
        this.entries = entries;
    }

    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Checked against(List<Checkpoint> checkpoints) {
        var waiting = new PriorityQueue<>(Comparator.comparingLong(Checkpoint::number));
        waiting.addAll(checkpoints);
        long number = 0;
        var hash = Entry.NOTHING;
        for (var some = entries.after(0, AT_ONCE); !some.isEmpty(); some = entries.after(number, AT_ONCE)) {
            for (var entry : some) {
                if (!entry.follows(number, hash)) {
                    return new Checked.Altered(number + 1);
                }
                number = entry.number();
                hash = entry.hash();
                while (!waiting.isEmpty() && waiting.peek().number() <= number) {
                    if (!waiting.poll().hash().equals(entry.hashInHex())) {
                        return new Checked.Rewritten(number);
                    }
                }
            }
        }
        return waiting.isEmpty() ? new Checked.Whole(number, checkpoints.size()) : new Checked.CutOff(number, waiting.peek().number());
    }
}

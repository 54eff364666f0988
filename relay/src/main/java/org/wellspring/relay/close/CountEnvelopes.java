package org.wellspring.relay.close;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.stereotype.Component;
import org.wellspring.figures.Week;
import org.wellspring.relay.envelope.SealedEnvelopes;
import org.wellspring.relay.envelope.SealedEnvelopes.Sealed;
import org.wellspring.relay.keys.SealingKey;
import org.wellspring.relay.notice.CountedWeek;
import org.wellspring.relay.signed.Sha256;
import org.wellspring.relay.signed.Wire;

/** Opens a week's envelopes on all cores, a batch at a time; what stays in memory is one small record for each person. */
@Component
class CountEnvelopes {
    private static final int BATCH = 1_000;
    private static final int SLICE = 100;

    private final SealedEnvelopes envelopes;

    CountEnvelopes(SealedEnvelopes envelopes) {
        this.envelopes = envelopes;
    }

    Tally count(CountedWeek week, SealingKey key) {
        var ballot = new Ballot(week);
        Map<ByteBuffer, Said> people = new ConcurrentHashMap<>();
        try (var cores = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            var batch = envelopes.batch(week.week(), new byte[0], BATCH);
            while (!batch.isEmpty()) {
                inSlices(cores, batch, sealed -> count(week.week(), key, ballot, sealed, people));
                batch = envelopes.batch(week.week(), batch.getLast().nonce(), BATCH);
            }
        }
        return Tally.of(people.values());
    }

    /** One broken envelope is passed over in silence: its trouble could repeat an answer, and must not stop the count. */
    private static void count(Week week, SealingKey key, Ballot ballot, Sealed sealed, Map<ByteBuffer, Said> people) {
        try {
            open(week, key, sealed).ifPresent(content -> ballot.counted(content).ifPresent(said -> people.merge(person(content), said, Said::orNewer)));
        } catch (RuntimeException notCounted) {
            return;
        }
    }

    private static Optional<Content> open(Week week, SealingKey key, Sealed sealed) {
        var info = "wellspring/envelope/1|%s|%s".formatted(week, java.util.HexFormat.of().formatHex(sealed.nonce()));
        return key.open(sealed.sealed(), Wire.utf8(info)).flatMap(Content::of);
    }

    /** One person and week is one inner token. */
    private static ByteBuffer person(Content content) {
        return ByteBuffer.wrap(Sha256.of(content.token().preparedBytes()));
    }

    private static void inSlices(ExecutorService cores, List<Sealed> batch, java.util.function.Consumer<Sealed> each) {
        var slices = new ArrayList<Callable<Void>>();
        for (int from = 0; from < batch.size(); from += SLICE) {
            var slice = batch.subList(from, Math.min(from + SLICE, batch.size()));
            slices.add(() -> {
                slice.forEach(each);
                return null;
            });
        }
        try {
            for (var done : cores.invokeAll(slices)) {
                done.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while counting. The next run counts anew.");
        } catch (ExecutionException mayCarryAnAnswer) {
            throw new IllegalStateException("Counting failed with " + mayCarryAnAnswer.getCause().getClass().getName());
        }
    }
}

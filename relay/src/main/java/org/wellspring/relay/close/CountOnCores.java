package org.wellspring.relay.close;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.wellspring.relay.envelope.SealedEnvelopes.Sealed;

/** Counts on all cores of one machine; what stays in memory is one small record for each person. */
final class CountOnCores {
    private static final int SLICE = 100;

    private final Opener opener;
    private final Map<ByteBuffer, Said> people = new ConcurrentHashMap<>();

    CountOnCores(Opener opener) {
        this.opener = opener;
    }

    /** @param after the next batch by nonce; an empty nonce begins, an empty batch ends */
    Tally count(Function<byte[], List<Sealed>> after) {
        try (var cores = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            var batch = after.apply(new byte[0]);
            while (!batch.isEmpty()) {
                inSlices(cores, batch);
                batch = after.apply(batch.getLast().nonce());
            }
        }
        return Tally.of(people.values());
    }

    private void count(List<Sealed> slice) {
        slice.forEach(sealed -> opener.heard(sealed.nonce(), sealed.sealed()).ifPresent(heard -> people.merge(heard.person(), heard.said(), Said::orNewer)));
    }

    private void inSlices(ExecutorService cores, List<Sealed> batch) {
        var slices = new ArrayList<Callable<Void>>();
        for (int from = 0; from < batch.size(); from += SLICE) {
            var slice = batch.subList(from, Math.min(from + SLICE, batch.size()));
            slices.add(() -> {
                count(slice);
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

package org.wellspring.launch.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** Several hands on one kind of work. */
final class Crew {
    static final int CORES = Runtime.getRuntime().availableProcessors();

    private Crew() {}

    /** One piece of work by its number. */
    interface Work {
        void at(int number) throws Exception;
    }

    /** Does the pieces 0 to {@code count - 1}. */
    static Pace through(int hands, int count, Work work) {
        var next = new AtomicInteger();
        return timed(hands, () -> {
            int done = 0;
            for (int number = next.getAndIncrement(); number < count; number = next.getAndIncrement()) {
                work.at(number);
                done++;
            }
            return done;
        });
    }

    /** Begins no further piece once the time is over. */
    static Pace during(int hands, Duration time, Work work) {
        var next = new AtomicInteger();
        var end = System.nanoTime() + time.toNanos();
        return timed(hands, () -> {
            int done = 0;
            for (; System.nanoTime() < end; done++) {
                work.at(next.getAndIncrement());
            }
            return done;
        });
    }

    private static Pace timed(int hands, Callable<Integer> shift) {
        try (var threads = Executors.newFixedThreadPool(hands)) {
            var from = System.nanoTime();
            var shifts = new ArrayList<Callable<Integer>>();
            for (int hand = 0; hand < hands; hand++) {
                shifts.add(shift);
            }
            long done = 0;
            for (var each : threads.invokeAll(shifts)) {
                done += each.get();
            }
            return new Pace(done, Duration.ofNanos(System.nanoTime() - from));
        } catch (ExecutionException e) {
            throw new IllegalStateException("The measurement stopped: " + e.getCause().getMessage(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}

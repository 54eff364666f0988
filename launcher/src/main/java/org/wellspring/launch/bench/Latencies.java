package org.wellspring.launch.bench;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;

/** How long each kind of request took, in nanoseconds, and what went wrong. Safe for use from several threads. */
final class Latencies {
    private final Map<String, Queue<Long>> times = new ConcurrentHashMap<>();
    private final Queue<String> errors = new ConcurrentLinkedQueue<>();

    void took(String page, long nanos) {
        times.computeIfAbsent(page, _ -> new ConcurrentLinkedQueue<>()).add(nanos);
    }

    void failed(String page, String how) {
        errors.add(page + ": " + how);
    }

    int errors() {
        return errors.size();
    }

    Optional<String> firstError() {
        return Optional.ofNullable(errors.peek());
    }

    List<String> pages() {
        return times.keySet().stream().sorted().toList();
    }

    Spread of(String page) {
        return Spread.of(times.get(page).stream());
    }

    Spread ofAll() {
        return Spread.of(times.values().stream().flatMap(Queue::stream));
    }

    /** Milliseconds below which half, 95 and 99 of a hundred lie. */
    record Spread(int count, double p50, double p95, double p99, double most) {
        private static Spread of(Stream<Long> nanos) {
            var sorted = nanos.mapToLong(Long::longValue).sorted().toArray();
            return new Spread(sorted.length, at(sorted, 0.5), at(sorted, 0.95), at(sorted, 0.99), at(sorted, 1));
        }

        private static double at(long[] sorted, double share) {
            return sorted.length == 0 ? 0 : sorted[(int) Math.max(0, Math.ceil(share * sorted.length) - 1)] / 1e6;
        }
    }
}

package org.wellspring.launch.bench;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;

/** People come when they come, not when the server is ready for them: an open loop. */
final class Arrivals {
    private static final int REPORTING_OF = 3;

    private final List<Person> people;
    private int next;

    Arrivals(List<Person> people) {
        this.people = people;
    }

    /** So many, spread over the time by chance. Returns when the last has been answered. */
    Latencies come(int visits, Duration over) {
        var latencies = new Latencies();
        var moments = ThreadLocalRandom.current().longs(visits, 0, over.toNanos()).sorted().toArray();
        var from = System.nanoTime();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (long moment : moments) {
                var person = people.get(next++ % people.size());
                boolean reports = next % REPORTING_OF == 0;
                waitUntil(from + moment);
                threads.execute(() -> new Visit(person, latencies).make(from + moment, reports));
            }
        }
        return latencies;
    }

    private static void waitUntil(long moment) {
        for (long left = moment - System.nanoTime(); left > 0; left = moment - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }
}

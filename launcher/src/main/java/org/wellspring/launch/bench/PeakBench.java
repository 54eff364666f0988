package org.wellspring.launch.bench;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Optional;

/** The change of shift: the load of 3,000 people within ten minutes, then more and more until pages take too long. */
final class PeakBench {
    private static final double MOST_MILLIS = 200;
    private static final double FASTER = 1.5;
    private static final int MOST_STEPS = 12;
    private static final Duration WARMING = Duration.ofSeconds(20);

    private final Town town;
    private final PrintStream out;

    PeakBench(Town town, PrintStream out) {
        this.town = town;
        this.out = out;
    }

    void run(Server server, Size size) {
        town.blindTokens();
        var arrivals = new Arrivals(town.people());
        arrivals.come((int) Math.ceil(size.arrivalRate() * Math.min(WARMING.toSeconds(), size.seconds())), Duration.ofSeconds(Math.min(WARMING.toSeconds(), size.seconds())));
        peak(arrivals, size);
        MemoryTable.print("after the peak", server, town.ground(), out);
        highest(arrivals, size).ifPresentOrElse(
            rate -> out.println("Highest rate held with p95 under %.0f ms: %.1f visits a second, as if %,.0f people came within ten minutes.".formatted(MOST_MILLIS, rate, rate * Size.PEAK_SECONDS)),
            () -> out.println("No rate above the peak was held with p95 under %.0f ms.".formatted(MOST_MILLIS)));
        MemoryTable.print("after the highest rate", server, town.ground(), out);
    }

    private void peak(Arrivals arrivals, Size size) {
        int visits = Math.max(1, (int) Math.round(size.arrivalRate() * size.seconds()));
        var latencies = arrivals.come(visits, Duration.ofSeconds(size.seconds()));
        var table = new Table("Shift change: %,d visits in %d s (%.1f a second, %,d people in ten minutes); one in three reports; ms".formatted(
            visits, size.seconds(), size.arrivalRate(), size.people()), "request", "count", "p50", "p95", "p99", "most");
        latencies.pages().forEach(page -> line(table, page, latencies.of(page)));
        line(table, "all", latencies.ofAll());
        table.print(out);
        out.println("Errors: %d%s".formatted(latencies.errors(), latencies.firstError().map(first -> ", the first: " + first).orElse("")));
    }

    private Optional<Double> highest(Arrivals arrivals, Size size) {
        var table = new Table("Faster and faster, %d s each; the load generator shares the cores; ms".formatted(size.step()),
            "visits a second", "requests a second", "p50", "p95", "p99", "errors");
        var held = Optional.<Double>empty();
        double rate = size.arrivalRate() * FASTER;
        for (int step = 0; step < MOST_STEPS; step++, rate *= FASTER) {
            var latencies = arrivals.come(Math.max(1, (int) Math.round(rate * size.step())), Duration.ofSeconds(size.step()));
            var spread = latencies.ofAll();
            table.line("%.1f".formatted(rate), (double) spread.count() / size.step(), spread.p50(), spread.p95(), spread.p99(), latencies.errors());
            if (spread.p95() > MOST_MILLIS || latencies.errors() > 0) {
                break;
            }
            held = Optional.of(rate);
        }
        table.print(out);
        return held;
    }

    private static void line(Table table, String page, Latencies.Spread spread) {
        table.line(page, spread.count(), spread.p50(), spread.p95(), spread.p99(), spread.most());
    }
}

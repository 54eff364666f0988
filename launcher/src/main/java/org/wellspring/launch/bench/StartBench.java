package org.wellspring.launch.bench;

import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.wellspring.launch.FasterStart;

/** From nothing running to the first page, with the data that is there; the pages of the peak's people. */
final class StartBench {
    private static final int BUDGET_SECONDS = 10;

    private final Town town;
    private final PrintStream out;

    StartBench(Town town, PrintStream out) {
        this.town = town;
        this.out = out;
    }

    void run(int starts) {
        var help = new ArrayList<Duration>();
        var today = new ArrayList<Duration>();
        for (int start = 0; start < starts; start++) {
            try (var server = Server.start(town.ground(), "serve")) {
                help.add(server.awaitOk("/help"));
                server.awaitOk("/");
                town.people().getFirst().app("/");
                today.add(server.sinceStart());
                if (start == starts - 1) {
                    MemoryTable.print("after a start", server, town.ground(), out);
                }
            }
        }
        new Table("Cold start of serve with the data of %,d people, median of %d (budget %d s), seconds".formatted(town.people().size(), starts, BUDGET_SECONDS), "first 200 of", "median", "least", "most")
            .line("Help", median(help), seconds(Collections.min(help)), seconds(Collections.max(help)))
            .line("Today, signed in", median(today), seconds(Collections.min(today)), seconds(Collections.max(today))).print(out);
        out.println("Start: " + FasterStart.words());
    }

    private static double median(List<Duration> times) {
        return seconds(times.stream().sorted().toList().get(times.size() / 2));
    }

    private static double seconds(Duration time) {
        return time.toMillis() / 1000.0;
    }
}

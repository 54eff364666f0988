package org.wellspring.nation;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.SparkSession;
import org.wellspring.figures.Week;
import org.wellspring.nation.rehearsal.Nation;

/** {@code close FOLDER MONDAY} and {@code rehearse FOLDER LEAVES ELIGIBLE ANSWERS INDICATORS}; where, says {@code WELLSPRING_NATION_MASTER}. */
public final class Main {
    private static final int PROBLEM = 1;

    private Main() {}

    public static void main(String[] words) throws Exception {
        try {
            run(new ArrayDeque<>(List.of(words)));
        } catch (Refusal refusal) {
            System.err.println(refusal.getMessage());
            System.exit(PROBLEM);
        }
    }

    private static void run(ArrayDeque<String> words) throws Exception {
        var command = words.isEmpty() ? "" : words.pop();
        switch (command) {
            case "close" -> {
                var folder = NationFolder.withAWeek(Path.of(next(words)).toAbsolutePath());
                var week = week(next(words));
                on(spark -> new CloseNation(folder, week, (declared, key) -> new CountNation(spark).count(declared, key, folder.envelopes())).close());
                System.out.println("The week of %s is released: %s.json in %s. Its key and its envelopes are destroyed.".formatted(week, week, folder.path().resolve("releases")));
            }
            case "rehearse" -> {
                var folder = new NationFolder(Path.of(next(words)).toAbsolutePath());
                var size = new Rehearse.Size(number(words), number(words), number(words), number(words));
                on(spark -> new Rehearse(spark).into(folder, size));
                System.out.println("%,d sealed answers of nobody lie in %s. Close them with: close %s %s".formatted(size.answers(), folder.path(), folder.path(), Nation.WEEK));
            }
            default -> throw new Refusal("Use: close FOLDER MONDAY, or rehearse FOLDER LEAVES ELIGIBLE ANSWERS INDICATORS.");
        }
    }

    private interface Work {
        void with(SparkSession spark) throws Exception;
    }

    private static void on(Work work) throws Exception {
        var master = Optional.ofNullable(System.getenv("WELLSPRING_NATION_MASTER")).orElse("local[*]");
        var from = System.nanoTime();
        try (var spark = Session.start(master, Files.createTempDirectory("wellspring-nation"))) {
            System.out.println("Spark %s on %s, Java %s, started in %.1f s".formatted(spark.version(), master, Runtime.version(), seconds(from)));
            var began = System.nanoTime();
            work.with(spark);
            System.out.println("Done in %.1f s".formatted(seconds(began)));
        }
    }

    private static double seconds(long from) {
        return (System.nanoTime() - from) / 1e9;
    }

    private static Week week(String monday) {
        try {
            return Week.parse(monday);
        } catch (DateTimeException | IllegalArgumentException noMonday) {
            throw new Refusal("%s is not a week. Name it by its Monday, as 2026-08-24.".formatted(monday));
        }
    }

    private static int number(ArrayDeque<String> words) {
        try {
            return Integer.parseInt(next(words));
        } catch (NumberFormatException notANumber) {
            throw new Refusal("LEAVES, ELIGIBLE, ANSWERS and INDICATORS are numbers.");
        }
    }

    private static String next(ArrayDeque<String> words) {
        return Optional.ofNullable(words.poll()).orElseThrow(() -> new Refusal("Use: close FOLDER MONDAY, or rehearse FOLDER LEAVES ELIGIBLE ANSWERS INDICATORS."));
    }
}

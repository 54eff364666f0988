package org.wellspring.launch.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.wellspring.figures.Rational;
import org.wellspring.figures.Week;
import org.wellspring.figures.ledger.Admission;
import org.wellspring.figures.ledger.Ledger;
import org.wellspring.figures.noise.Coins;
import org.wellspring.figures.noise.DiscreteGaussian;
import org.wellspring.relay.close.CountedLeaves;
import org.wellspring.relay.keys.KeyFolder;
import org.wellspring.relay.keys.SigningKey;
import org.wellspring.relay.notice.CountedWeek;
import org.wellspring.relay.notice.Declaration;
import org.wellspring.relay.signed.Wire;

/** A nation's wave from counted leaves to one signed document: charged, drawn, signed, stored. */
final class NationBench {
    private static final Week WEEK = Week.parse("2026-08-24");
    private static final String WAVE = "battery-" + WEEK;
    private static final int ELIGIBLE = 75;
    private static final int INDICATORS = 20;
    /** What the profiles set aside: rho 1/6 for twenty indicators. */
    private static final Rational SIGMA2 = Rational.of(6 * INDICATORS);
    private static final double BUDGET_SECONDS = 300;

    private final PrintStream out;
    private final Random answers = new Random(20260824);

    NationBench(PrintStream out) {
        this.out = out;
    }

    void run(int leaves) throws IOException {
        var week = week(leaves);
        var counted = counted(week);
        var draws = 2L * leaves * INDICATORS;
        var bare = timed(() -> bare(draws));
        var charged = timed(() -> charged(week));
        var drawn = timed(() -> counted.draw(charged.result(), 1, ""));
        var written = timed(() -> Wire.write(drawn.result()));
        var folder = Files.createTempDirectory("wellspring-bench-nation");
        var signed = timed(() -> stored(folder, written.result()));
        var all = charged.seconds() + drawn.seconds() + written.seconds() + signed.seconds();
        new Table("A nation's wave: %,d eligible, %,d leaves, %d indicators, %,d cells".formatted(leaves * ELIGIBLE, leaves, INDICATORS, draws), "step", "seconds", "draws a second", "of bare draws")
            .line("bare draws, one core, sigma² " + SIGMA2, bare.seconds(), draws / bare.seconds(), 1.0)
            .line("charged", charged.seconds(), "", "")
            .line("drawn into figures", drawn.seconds(), draws / drawn.seconds(), bare.seconds() / drawn.seconds())
            .line("written, %,d bytes".formatted(written.result().length), written.seconds(), "", "")
            .line("signed and stored, %,d bytes".formatted(signed.result()), signed.seconds(), "", "")
            .line("released, all steps", all, draws / all, "").print(out);
        out.println("  Budget: %.0f seconds; this is %.4f of it.".formatted(BUDGET_SECONDS, all / BUDGET_SECONDS));
    }

    private record Timed<T>(T result, double seconds) {}

    private static <T> Timed<T> timed(Supplier<T> work) {
        var from = System.nanoTime();
        var result = work.get();
        return new Timed<>(result, Math.max(1, System.nanoTime() - from) / (double) Duration.ofSeconds(1).toNanos());
    }

    private static CountedWeek week(int leaves) {
        var declared = IntStream.range(0, leaves).mapToObj(leaf -> new Declaration.Leaf("leaf-%05d".formatted(leaf), "Team " + leaf, List.of("Team " + leaf), ELIGIBLE, "")).toList();
        var wave = new Declaration.Wave(WAVE, "battery", "team", IntStream.range(0, INDICATORS).mapToObj("statement.%d"::formatted).toList(), "", SIGMA2);
        return new CountedWeek("0".repeat(64), ZoneId.of(Bundle.ZONE), leaves * ELIGIBLE, List.of(), new Declaration.DeclaredWeek(WEEK, "", declared, List.of(wave), List.of()));
    }

    /** Half of the people answered. */
    private CountedLeaves counted(CountedWeek week) {
        var counted = CountedLeaves.none(week);
        week.declared().leaves().forEach(leaf -> counted.add(leaf.id(), WAVE, answers.ints(2L * INDICATORS, 0, ELIGIBLE / 2).toArray()));
        return counted;
    }

    private static Ledger charged(CountedWeek week) {
        return switch (Ledger.empty().admit(week.charges().getFirst())) {
            case Admission.Admitted(var with) -> with;
            case Admission.AlreadyCharged(var with) -> with;
            case Admission.Refused refused -> throw new IllegalStateException("The ledger refuses the wave: " + refused.reason());
        };
    }

    private static long bare(long draws) {
        var gaussian = new DiscreteGaussian(SIGMA2);
        var coins = Coins.secure();
        var sum = 0L;
        for (long i = 0; i < draws; i++) {
            sum += gaussian.sample(coins);
        }
        return sum;
    }

    private static long stored(Path path, byte[] release) {
        var folder = new KeyFolder(path);
        var document = Wire.write(SigningKey.in(folder, true).sign(release));
        folder.write("release.json", document);
        folder.destroy("release.json");
        folder.destroy("relay-signing.key");
        path.toFile().deleteOnExit();
        return document.length;
    }
}

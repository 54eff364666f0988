package org.wellspring.launch.bench;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;
import org.wellspring.figures.Rational;
import org.wellspring.figures.audit.Audit;
import org.wellspring.figures.audit.Column;
import org.wellspring.figures.audit.Figure;
import org.wellspring.figures.noise.Coins;
import org.wellspring.figures.noise.DiscreteGaussian;

/** Exact noise beside the textbook's, and how long the proof takes that nobody is isolated. One core each. */
final class NoiseBench {
    private static final int AT_ONCE = 10_000;
    private static final int FIGURES = 2_000;
    private static final int LEAVES = 500;
    private static final int GATE = 20;

    private final PrintStream out;

    NoiseBench(PrintStream out) {
        this.out = out;
    }

    /** @param time for each kind of draw */
    void run(Duration time) {
        var random = new Random();
        var floating = perSecond(time, () -> Math.round(2.5 * random.nextGaussian()));
        var table = new Table("Noise on one core", "draws", "a second", "of the floating-point draws").line("Random.nextGaussian, rounded", floating, 1.0);
        for (var sigma2 : new String[] {"25/4", "300"}) {
            var gaussian = new DiscreteGaussian(Rational.parse(sigma2));
            var coins = Coins.secure();
            var exact = perSecond(time, () -> gaussian.sample(coins));
            table.line("exact discrete Gaussian, sigma² " + sigma2 + ", secure coins", exact, exact / floating);
        }
        table.print(out);
        out.println("  Worth it: a wave draws two numbers a leaf, and the gaps of floating point or a guessed seed would give answers away for certain.");
        var leaves = new Random(7);
        new Table("Audit of %,d figures over %d leaves, one core".formatted(FIGURES, LEAVES), "figures", "seconds")
            .line("sums of neighbouring leaves of %d and more".formatted(GATE), seconds(neighbours(leaves, GATE, 60)))
            .line("sums of neighbouring leaves of 1 to 30", seconds(neighbours(leaves, 1, 30)))
            .line("any leaves at random, half of them each", seconds(audit(leaves.ints(LEAVES, GATE, 60).toArray(), _ -> leaves.ints(LEAVES, 0, 2).toArray()))).print(out);
    }

    private static double perSecond(Duration time, LongSupplier draw) {
        draws(time.dividedBy(2), draw);
        return draws(time, draw).perSecond() * AT_ONCE;
    }

    private static Pace draws(Duration time, LongSupplier draw) {
        var sums = new long[1];
        return Crew.during(1, time, _ -> {
            for (int i = 0; i < AT_ONCE; i++) {
                sums[0] += draw.getAsLong();
            }
        });
    }

    private static Audit neighbours(Random random, int least, int most) {
        return audit(random.ints(LEAVES, least, most).toArray(), _ -> {
            var from = random.nextInt(LEAVES);
            var to = from + random.nextInt(LEAVES - from);
            return IntStream.range(0, LEAVES).map(leaf -> leaf >= from && leaf <= to ? 1 : 0).toArray();
        });
    }

    private static Audit audit(int[] sizes, IntFunction<int[]> row) {
        var columns = IntStream.range(0, LEAVES).mapToObj(leaf -> new Column("leaf " + leaf, sizes[leaf])).toList();
        return new Audit(columns, IntStream.range(0, FIGURES).mapToObj(i -> new Figure("figure " + i, row.apply(i))).toList(), GATE);
    }

    private static double seconds(Audit audit) {
        var from = System.nanoTime();
        audit.finding();
        return (System.nanoTime() - from) / 1e9;
    }
}

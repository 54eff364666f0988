package org.wellspring.launch.figures;

import java.io.PrintStream;
import java.math.BigDecimal;
import org.wellspring.figures.Rational;
import org.wellspring.figures.noise.Coins;
import org.wellspring.figures.noise.DiscreteGaussian;

/** Draws of the noise every published cell carries, for whoever wants to test its law. */
final class Noise {

    private Noise() {}

    static void print(Options options, PrintStream out) {
        var sigma = decimal(options.needed("sigma"));
        var noise = new DiscreteGaussian(sigma.times(sigma));
        var count = options.number("count", 1);
        var coins = Coins.secure();
        var lines = new StringBuilder();
        for (var drawn = 0; drawn < count; drawn++) {
            lines.append(noise.sample(coins)).append('\n');
            if (lines.length() > 8_000) {
                out.print(lines);
                lines.setLength(0);
            }
        }
        out.print(lines);
        out.flush();
    }

    /** A decimal as the fraction it is, so that nothing is rounded. */
    private static Rational decimal(String written) {
        try {
            var number = new BigDecimal(written);
            if (number.signum() > 0 && number.scale() >= 0 && number.scale() <= 9 && number.precision() <= 18) {
                return Rational.parse(number.unscaledValue() + "/" + BigDecimal.TEN.pow(number.scale()).toBigInteger());
            }
        } catch (NumberFormatException notANumber) {
            // said below, with what was typed
        }
        throw new IllegalArgumentException("--sigma (%s) must be a number above 0 with at most nine decimals, such as 2.5.".formatted(written));
    }
}

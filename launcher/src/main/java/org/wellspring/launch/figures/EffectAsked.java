package org.wellspring.launch.figures;

import java.util.Set;
import org.wellspring.figures.effect.Hope;
import org.wellspring.figures.effect.Segments;

/**
 * What was asked of a series.
 *
 * @param segments with the change, the season and whether the trend may turn
 * @param rise whether the rate was hoped to rise
 * @param percent the smallest change worth having, in percent of the rate
 */
record EffectAsked(Segments segments, boolean rise, double percent, boolean json) {

    private static final Set<String> KNOWN = Set.of("change", "harmonics", "period", "slope", "count", "exposure", "hope", "worth", "json");
    private static final int MOST_HARMONICS = 20;
    private static final double MONTHS = 12;
    private static final double WORTH = 5;

    static EffectAsked of(Options options) {
        options.named().keySet().stream().filter(name -> !KNOWN.contains(name)).findFirst().ifPresent(unknown -> {
            throw new IllegalArgumentException("--%s is not known here. Use --change AT, --harmonics 2, --period 12, --slope true, --count NAME, --exposure NAME, --hope fall, --worth 5, --json true.".formatted(unknown));
        });
        var harmonics = options.chosen("harmonics").isPresent() ? options.number("harmonics", 0) : 0;
        var period = number(options, "period", MONTHS);
        if (harmonics > MOST_HARMONICS || !(period > 0)) {
            throw new IllegalArgumentException("--harmonics (%d) must be at most %d and --period (%s) above 0; 2 and 12 are usual for months.".formatted(harmonics, MOST_HARMONICS, period));
        }
        options.needed("change");
        var percent = number(options, "worth", WORTH);
        if (!(percent > 0 && percent < 100)) {
            throw new IllegalArgumentException("--worth (%s) must be the smallest change worth having in percent, above 0 and under 100.".formatted(percent));
        }
        return new EffectAsked(new Segments(number(options, "change", 0), yes(options, "slope"), harmonics, period), rise(options), percent, yes(options, "json"));
    }

    /** The hope on the scale of the model, where a fall by half and a rise to double are alike. */
    Hope hope() {
        return rise ? Hope.ofARise(Math.log1p(percent / 100)) : Hope.ofAFall(-Math.log1p(-percent / 100));
    }

    private static boolean rise(Options options) {
        var hope = options.chosen("hope").orElse("fall");
        return switch (hope) {
            case "fall" -> false;
            case "rise" -> true;
            default -> throw new IllegalArgumentException("--hope (%s) must be fall or rise.".formatted(hope));
        };
    }

    private static boolean yes(Options options, String name) {
        var answer = options.chosen(name).orElse("false");
        return switch (answer) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("--%s (%s) must be true or false.".formatted(name, answer));
        };
    }

    private static double number(Options options, String name, double otherwise) {
        try {
            var number = options.chosen(name).map(Double::parseDouble).orElse(otherwise);
            if (Double.isFinite(number)) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            // said below, with what was typed
        }
        throw new IllegalArgumentException("--%s (%s) must be a number, such as 37.".formatted(name, options.needed(name)));
    }
}

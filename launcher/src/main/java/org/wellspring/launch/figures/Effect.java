package org.wellspring.launch.figures;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import org.wellspring.figures.effect.CannotTell;
import org.wellspring.figures.effect.CountRegression;
import org.wellspring.figures.effect.Estimate;
import org.wellspring.figures.effect.Fit.Fitted;
import org.wellspring.figures.effect.Period;
import org.wellspring.figures.effect.Segments;

/** Whether a series of counts jumped at a change, beside what a mere before and after would have said. */
final class Effect {

    private static final int MOST_HARMONICS = 20;

    private Effect() {}

    static void print(Options options, PrintStream out) throws IOException {
        var periods = SeriesFile.read(options);
        var segments = segments(options, periods);
        var answer = new Answer();
        beforeAndAfter(answer, periods, segments.change());
        switch (CountRegression.of(periods, segments)) {
            case Fitted fitted -> told(answer, fitted);
            case CannotTell(var why) -> answer.words("finding", "Finding", "CANNOT_TELL", "cannot tell, " + why.name().toLowerCase(Locale.ROOT).replace('_', ' '));
        }
        answer.print(options.chosen("json").map(Boolean::parseBoolean).orElse(false), out);
    }

    private static Segments segments(Options options, List<Period> periods) {
        var change = change(options.needed("change"), periods);
        var harmonics = options.chosen("harmonics").isPresent() ? options.number("harmonics", 0) : 0;
        if (harmonics > MOST_HARMONICS) {
            throw new IllegalArgumentException("--harmonics (%d) must be at most %d; two are usual.".formatted(harmonics, MOST_HARMONICS));
        }
        return Segments.stepAt(change).withHarmonics(harmonics);
    }

    private static double change(String written, List<Period> periods) {
        try {
            var change = Double.parseDouble(written);
            var first = periods.isEmpty() ? Double.NaN : periods.getFirst().time();
            var last = periods.isEmpty() ? Double.NaN : periods.getLast().time();
            if (change > first && change <= last) {
                return change;
            }
            throw new IllegalArgumentException(
                    "--change (%s) lies outside the series (%s to %s). Give the time of the first period after the change.".formatted(written, first, last));
        } catch (NumberFormatException notANumber) {
            throw new IllegalArgumentException("--change (%s) must be the time of the first period after the change, such as 37.".formatted(written));
        }
    }

    private static void beforeAndAfter(Answer answer, List<Period> periods, double change) {
        var before = periods.stream().filter(period -> period.time() < change).mapToLong(Period::count).average().orElseThrow();
        var after = periods.stream().filter(period -> period.time() >= change).mapToLong(Period::count).average().orElseThrow();
        answer.number("before", "Naive mean before", 1, before);
        answer.number("after", "Naive mean after", 1, after);
    }

    private static void told(Answer answer, Fitted fitted) {
        ratio(answer, "plain", "Rate ratio, plain Poisson", fitted.asStated().step());
        ratio(answer, "adjusted", "Rate ratio, adjusted for overdispersion", fitted.adjusted().step());
        answer.number("trend", "Trend, rate ratio by period", 5, Math.exp(fitted.asStated().trend().value()));
        answer.number("phi", "Overdispersion phi", 2, fitted.dispersion());
    }

    private static void ratio(Answer answer, String name, String label, Estimate logarithm) {
        answer.within(name, label, 3, Math.exp(logarithm.value()), logarithm.interval().ofTheRatio());
    }
}

package org.wellspring.launch.figures;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import org.wellspring.figures.effect.CannotTell;
import org.wellspring.figures.effect.ComparedWith;
import org.wellspring.figures.effect.CountRegression;
import org.wellspring.figures.effect.Estimate;
import org.wellspring.figures.effect.Evidence;
import org.wellspring.figures.effect.Fit.Fitted;
import org.wellspring.figures.effect.Period;
import org.wellspring.figures.effect.Review;

/** Whether a series of counts jumped at a change, beside what a mere before and after would have said. */
final class Effect {

    private Effect() {}

    static void print(Options options, PrintStream out) throws IOException {
        var asked = EffectAsked.of(options);
        var periods = SeriesFile.read(options);
        within(asked.segments().change(), periods.getFirst().time(), periods.getLast().time());
        var answer = new Answer();
        beforeAndAfter(answer, periods, asked.segments().change());
        switch (CountRegression.of(periods, asked.segments())) {
            case Fitted fitted -> told(answer, fitted, asked);
            case CannotTell cannot -> new EffectWords(answer, asked).say(cannot);
        }
        answer.print(asked.json(), out);
    }

    private static void within(double change, double first, double last) {
        if (!(change > first && change <= last)) {
            throw new IllegalArgumentException(
                    "--change (%s) lies outside the series (%s to %s). Give the time of the first period after the change.".formatted(change, first, last));
        }
    }

    private static void beforeAndAfter(Answer answer, List<Period> periods, double change) {
        var before = periods.stream().filter(period -> period.time() < change).mapToLong(Period::count).summaryStatistics();
        var after = periods.stream().filter(period -> period.time() >= change).mapToLong(Period::count).summaryStatistics();
        answer.number("periodsBefore", "Periods before the change", 0, before.getCount());
        answer.number("periodsAfter", "Periods after the change", 0, after.getCount());
        answer.number("before", "Naive mean before", 1, before.getAverage());
        answer.number("after", "Naive mean after", 1, after.getAverage());
        if (before.getAverage() > 0) {
            answer.number("naivePercent", "Naive change in percent (no evidence of anything)", 1, 100 * (after.getAverage() / before.getAverage() - 1));
        }
    }

    private static void told(Answer answer, Fitted fitted, EffectAsked asked) {
        ratio(answer, "plain", "Rate ratio, plain Poisson", 3, fitted.asStated().step());
        ratio(answer, "adjusted", "Rate ratio, adjusted for overdispersion", 3, fitted.adjusted().step());
        ratio(answer, "honest", "Rate ratio, adjusted for overdispersion, autocorrelation and few periods", 3, fitted.honest().step());
        ratio(answer, "trend", "Trend, rate ratio by period", 5, fitted.adjusted().trend());
        fitted.adjusted().slope().ifPresent(slope -> ratio(answer, "slope", "New trend after the change, rate ratio by period", 5, slope));
        answer.number("phi", "Overdispersion phi", 2, fitted.dispersion());
        answer.number("autocorrelation", "Autocorrelation of neighbouring periods", 2, fitted.resemblance());
        var evidence = Evidence.of(fitted.honest().step(), ComparedWith.OWN_TREND);
        answer.number("p", "p of the step", 4, evidence.p());
        new EffectWords(answer, asked).say(Review.of(asked.hope(), evidence));
    }

    private static void ratio(Answer answer, String name, String label, int decimals, Estimate logarithm) {
        answer.within(name, label, decimals, Math.exp(logarithm.value()), logarithm.interval().ofTheRatio());
    }
}

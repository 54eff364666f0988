package org.wellspring.figures.effect;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellspring.figures.Rational;
import org.wellspring.figures.effect.Finding.MovedAsHoped;
import org.wellspring.figures.effect.Finding.MovedTheWrongWay;
import org.wellspring.figures.effect.Finding.NoDetectableChange;
import org.wellspring.figures.noise.Coins;
import org.wellspring.figures.noise.DiscreteGaussian;
import org.wellspring.figures.release.Published;
import org.wellspring.figures.release.Share;

/**
 * From people to the finding: some answer, two cells are counted and noised, a rounded share with its margin is published, and only that
 * is judged. Seeded; three deviations of room, given by test.
 */
@Tag("statistical")
class PublishedFiguresTests {

    private static final Rational HEADLINE = Rational.parse("25/4");
    private static final Rational PULSE = Rational.parse("300");
    private static final Hope FIVE_POINTS_FEWER = Hope.ofAFall(5);

    /** An organisation's weekly pulse over a year, 300 years, 40% to 60% answering: 5% shows up as 5% give or take 3.8. */
    @ParameterizedTest
    @ValueSource(doubles = {0.4, 0.6})
    void aYearOfPulsesInWhichNothingHappensRaisesNoFalseAlarms(double answering) {
        var findings = years(300, answering, 0, new Random(1));

        assertThat(moved(findings)).isLessThan(0.05 + 0.038);
    }

    @Test
    void aYearOfPulsesShowsAFallThatThePlanSaidItCouldSee() {
        var promised = promised(0.5);

        var findings = years(200, 0.5, promised, new Random(2));

        assertThat(promised).isBetween(3.0, 12.0);
        assertThat(findings.stream().filter(MovedAsHoped.class::isInstance).count() / 200.0).isGreaterThan(0.72);
        assertThat(findings).noneMatch(MovedTheWrongWay.class::isInstance);
    }

    /** Nine leaves of 175 over a year of quarterly headlines, three adopting in each of two quarters: 120 roll-outs, 5% give or take 6. */
    @Test
    void aYearOfHeadlinesInWhichNothingHappensRaisesNoFalseAlarms() {
        var findings = Stream.generate(rollOuts(0, new Random(3))::next).limit(120).toList();

        assertThat(moved(findings)).isLessThan(0.05 + 0.06);
        assertThat(findings).filteredOn(NoDetectableChange.class::isInstance).hasSizeGreaterThan(100);
    }

    @Test
    void aYearOfHeadlinesShowsAFallByFifteenPoints() {
        var findings = Stream.generate(rollOuts(0.15, new Random(4))::next).limit(60).toList();

        assertThat(findings).filteredOn(MovedAsHoped.class::isInstance).hasSizeGreaterThan(45);
        assertThat(findings).noneMatch(MovedTheWrongWay.class::isInstance);
    }

    /** A leaf of twenty hardly ever publishes anything; what it does publish is never judged alone. */
    @Test
    void aLeafOfTwentyIsNotJudged() {
        var random = new Random(5);
        var figures = new ArrayList<Measured>();
        for (var wave = 0; wave < 8; wave++) {
            published(20, 0.4, wave < 4 ? 0.5 : 0.1, HEADLINE, wave, random).ifPresent(figures::add);
        }

        var result = FigureRegression.of(figures, Segments.stepAt(4)) instanceof Fit.Fitted fitted
                ? Evidence.of(fitted.honest().step(), ComparedWith.ONE_TEAM) : new CannotTell(Why.TOO_FEW_BEFORE);

        assertThat(Review.of(FIVE_POINTS_FEWER, result)).isInstanceOf(CannotTell.class);
    }

    private static double promised(double answering) {
        var times = IntStream.range(0, 52).mapToDouble(week -> week).toArray();
        var variance = 1e4 * Variance.ofShare(0.3, 1_000 * answering, 300);
        return Detectable.step(times, IntStream.range(0, 52).mapToDouble(week -> variance).toArray(), Segments.stepAt(26), 0).orElseThrow();
    }

    private static double moved(List<Finding> findings) {
        return findings.stream().filter(finding -> finding instanceof MovedAsHoped || finding instanceof MovedTheWrongWay).count() / (double) findings.size();
    }

    private static List<Finding> years(int number, double answering, double fallInPoints, Random random) {
        return IntStream.range(0, number).mapToObj(year -> {
            var figures = new ArrayList<Measured>();
            for (var week = 0; week < 52; week++) {
                published(1_000, answering, 0.34 - (week < 26 ? 0 : fallInPoints / 100), PULSE, week, random).ifPresent(figures::add);
            }
            return Review.of(FIVE_POINTS_FEWER, FigureRegression.of(figures, Segments.stepAt(26)) instanceof Fit.Fitted fitted
                    ? Evidence.of(fitted.honest().step(), ComparedWith.OWN_TREND) : new CannotTell(Why.NO_ANSWER_FOUND));
        }).toList();
    }

    private interface RollOuts {
        Finding next();
    }

    private static RollOuts rollOuts(double fall, Random random) {
        return () -> {
            var adopts = new Lot(random.nextLong()).order(List.of(1, 1, 1, 2, 2, 2, 9, 9, 9));
            var courses = new ArrayList<Course>();
            for (var leaf = 0; leaf < 9; leaf++) {
                var usual = 0.34 + 0.05 * random.nextGaussian();
                var adopted = adopts.get(leaf);
                var waves = IntStream.range(0, 4).mapToObj(wave -> published(175, 0.5, usual - (wave >= adopted ? fall : 0), HEADLINE, wave, random)).flatMap(Optional::stream).toList();
                if (waves.size() == 4) {
                    courses.add(new Course(adopted, waves, 175));
                }
            }
            return Review.of(FIVE_POINTS_FEWER, StaggeredDifference.of(courses, Before.ALL_WAVES, 1) instanceof Difference.Found found
                    ? found.evidence(ComparedWith.BY_LOT) : new CannotTell(Why.TOO_FEW_ORDERS));
        };
    }

    private static Optional<Measured> published(int eligible, double answering, double share, Rational sigma2, int wave, Random random) {
        Coins coins = bits -> new BigInteger(bits, random);
        var noise = new DiscreteGaussian(sigma2);
        var answers = (int) random.doubles(eligible).filter(chance -> chance < answering).count();
        var heavy = random.doubles(answers).filter(chance -> chance < share).count();
        return switch (Share.of(answers - heavy + noise.sample(coins), heavy + noise.sample(coins), sigma2, eligible)) {
            case Published.Shown(var percent, var margin) -> Optional.of(Measured.published(wave, percent, margin));
            case Published.CannotTell cannot -> Optional.empty();
        };
    }
}

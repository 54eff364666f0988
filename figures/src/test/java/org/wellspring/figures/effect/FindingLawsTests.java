package org.wellspring.figures.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wellspring.figures.effect.Finding.Beyond;
import org.wellspring.figures.effect.Finding.MovedAsHoped;
import org.wellspring.figures.effect.Finding.MovedTheWrongWay;
import org.wellspring.figures.effect.Finding.NoDetectableChange;
import org.wellspring.figures.effect.Finding.Size;
import org.wellspring.figures.effect.Review.Action;

/** What must hold of every finding. */
class FindingLawsTests {

    @Property
    void inAMirrorTheFindingIsTheSame(@ForAll @DoubleRange(min = -20, max = 20) double change, @ForAll @DoubleRange(min = 0.1, max = 9) double error, @ForAll @DoubleRange(min = 0.5, max = 10) double worth) {
        var finding = Review.of(Hope.ofAFall(worth), seen(change, error));
        var mirrored = Review.of(Hope.ofARise(worth), seen(-change, error));

        assertThat(named(mirrored)).isEqualTo(named(finding));
    }

    @Property
    void theOppositeHopeTurnsTheFindingRound(@ForAll @DoubleRange(min = -20, max = 20) double change, @ForAll @DoubleRange(min = 0.1, max = 9) double error) {
        var hoped = Review.of(Hope.ofAFall(3), seen(change, error));
        var feared = Review.of(Hope.ofARise(3), seen(change, error));

        switch (hoped) {
            case MovedAsHoped(var evidence, var size) -> assertThat(feared).isEqualTo(new MovedTheWrongWay(evidence, size));
            case MovedTheWrongWay(var evidence, var size) -> assertThat(feared).isEqualTo(new MovedAsHoped(evidence, size));
            case NoDetectableChange no -> assertThat(feared).isInstanceOf(NoDetectableChange.class);
            case CannotTell cannot -> assertThat(feared).isEqualTo(cannot);
        }
    }

    @Property
    void nothingIsSaidToHaveMovedWhoseIntervalHoldsNone(@ForAll @DoubleRange(min = -20, max = 20) double change, @ForAll @DoubleRange(min = 0.1, max = 9) double error) {
        var evidence = seen(change, error);

        var finding = Review.of(Hope.ofAFall(3), evidence);

        assertThat(finding instanceof NoDetectableChange).isEqualTo(evidence.p() > 0.05);
        if (finding instanceof MovedAsHoped || finding instanceof MovedTheWrongWay) {
            assertThat(evidence.interval().contains(0)).isFalse();
        }
    }

    @Property
    void theSizeSaysWhatTheIntervalAllows(@ForAll @DoubleRange(min = 2, max = 20) double fall, @ForAll @DoubleRange(min = 0.1, max = 0.9) double error, @ForAll @DoubleRange(min = 0.5, max = 25) double worth) {
        var evidence = seen(-fall, error);

        var size = ((MovedAsHoped) Review.of(Hope.ofAFall(worth), evidence)).size();

        var least = -evidence.interval().high();
        var most = -evidence.interval().low();
        assertThat(size).isEqualTo(least >= worth ? Size.WORTH_HAVING : most < worth ? Size.SMALLER_THAN_WORTH_HAVING : Size.PERHAPS_WORTH_HAVING);
    }

    @Property
    void whatIsRuledOutIsOutsideTheInterval(@ForAll @DoubleRange(min = -2, max = 2) double change, @ForAll @DoubleRange(min = 1.1, max = 9) double error, @ForAll @DoubleRange(min = 0.5, max = 25) double worth) {
        var evidence = seen(change, error);

        if (Review.of(Hope.ofAFall(worth), evidence) instanceof NoDetectableChange(var same, var couldHaveSeen, var beyond)) {
            assertThat(same).isEqualTo(evidence);
            assertThat(couldHaveSeen).isEqualTo(evidence.detectable());
            assertThat(beyond == Beyond.WORTH_RULED_OUT).isEqualTo(evidence.interval().low() > -worth);
            assertThat(beyond == Beyond.WORTH_MAY_BE_HIDDEN).isEqualTo(evidence.interval().low() <= -worth && couldHaveSeen > worth);
        }
    }

    @Property
    void theOrderOfTheActionsDoesNotChangeAnyFinding(@ForAll @IntRange(max = 10_000) int seed) {
        var random = new Random(seed);
        var actions = new ArrayList<>(IntStream.range(0, 15).mapToObj(each -> action(random)).toList());
        var before = Review.of(actions);
        var places = new ArrayList<>(IntStream.range(0, 15).boxed().toList());
        Collections.shuffle(places, random);

        var after = Review.of(places.stream().map(actions::get).toList());

        for (var i = 0; i < 15; i++) {
            assertThat(after.get(i)).isEqualTo(before.get(places.get(i)));
        }
    }

    @Property
    void moreActionsThatDidNothingNeverMakeADiscovery(@ForAll @IntRange(max = 10_000) int seed) {
        var random = new Random(seed);
        var actions = new ArrayList<>(IntStream.range(0, 8).mapToObj(each -> action(random)).toList());
        var few = discoveries(Review.of(actions));
        for (var added = 0; added < 10; added++) {
            actions.add(new Action(Hope.ofAFall(3), seen(0.01, 1)));
        }

        assertThat(discoveries(Review.of(actions).subList(0, 8))).isLessThanOrEqualTo(few);
        assertThat(discoveries(Review.of(actions).subList(8, 18))).isZero();
    }

    /**
     * How many times too large an effect looks where only the surprising ones are told: why every action is told, the failed ones too. By
     * the mean of a normal distribution cut off at 1.96: 1 + phi(0.96) / 0.1685, and (3 + phi(1.04) / 0.8508) / 3.
     */
    @ParameterizedTest
    @CsvSource({"1, 2.493", "3, 1.091"})
    void tellingOnlyTheDiscoveriesWouldOverstate(double effectInErrors, double times) {
        var random = new Random(3);
        var told = IntStream.range(0, 4_000).mapToObj(each -> seen(-effectInErrors + random.nextGaussian(), 1))
                .filter(evidence -> Review.of(Hope.ofAFall(0.5), evidence) instanceof MovedAsHoped).mapToDouble(evidence -> -evidence.change()).average().orElseThrow();

        assertThat(told / effectInErrors).isCloseTo(times, within(0.06));
    }

    /** A hundred actions that did nothing, 300 reviews: any discovery at all in 5% of reviews, give or take 3.8. Alone, five each would be found. */
    @ParameterizedTest
    @CsvSource({"100, 300"})
    void amongAHundredActionsThatDidNothingHardlyOneIsCalledADiscovery(int actions, int reviews) {
        var random = new Random(4);
        var wrong = 0;
        var alone = 0L;

        for (var review = 0; review < reviews; review++) {
            var all = IntStream.range(0, actions).mapToObj(each -> new Action(Hope.ofAFall(1), seen(random.nextGaussian(), 1))).toList();
            wrong += discoveries(Review.of(all)) > 0 ? 1 : 0;
            alone += all.stream().filter(action -> discoveries(Review.of(List.of(action))) > 0).count();
        }

        assertThat((double) wrong / reviews).isLessThan(0.05 + 0.038);
        assertThat((double) alone / reviews).isCloseTo(5, within(0.5));
    }

    private static long discoveries(List<Finding> findings) {
        return findings.stream().filter(finding -> finding instanceof MovedAsHoped || finding instanceof MovedTheWrongWay).count();
    }

    private static String named(Finding finding) {
        return switch (finding) {
            case MovedAsHoped(var evidence, var size) -> "hoped " + size;
            case MovedTheWrongWay(var evidence, var size) -> "wrong " + size;
            case NoDetectableChange(var evidence, var couldHaveSeen, var beyond) -> "none " + beyond;
            case CannotTell(var why) -> "cannot " + why;
        };
    }

    private static Action action(Random random) {
        var result = switch (random.nextInt(5)) {
            case 0 -> new CannotTell(Why.TOO_FEW_AFTER);
            case 1 -> Evidence.of(new Estimate(random.nextGaussian(), 1, 9), ComparedWith.ONE_TEAM);
            default -> seen(3 * random.nextGaussian(), 1);
        };
        return new Action(random.nextBoolean() ? Hope.ofAFall(2) : Hope.ofARise(2), result);
    }

    private static Evidence seen(double change, double error) {
        return Evidence.of(new Estimate(change, error, Double.POSITIVE_INFINITY), ComparedWith.BY_LOT);
    }
}

package org.wellspring.figures.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wellspring.figures.effect.Finding.Beyond;
import org.wellspring.figures.effect.Finding.MovedAsHoped;
import org.wellspring.figures.effect.Finding.MovedTheWrongWay;
import org.wellspring.figures.effect.Finding.NoDetectableChange;
import org.wellspring.figures.effect.Finding.Size;
import org.wellspring.figures.effect.Review.Action;

class ReviewTests {

    private static final Hope A_FALL_OF_FIVE = Hope.ofAFall(5);

    @Test
    void aClearFallThatWasHopedForMovedAsHoped() {
        assertThat(Review.of(A_FALL_OF_FIVE, seen(-10, 2))).isEqualTo(new MovedAsHoped(seen(-10, 2), Size.WORTH_HAVING));
    }

    @Test
    void aClearRiseMovedTheWrongWay() {
        assertThat(Review.of(A_FALL_OF_FIVE, seen(10, 2))).isEqualTo(new MovedTheWrongWay(seen(10, 2), Size.WORTH_HAVING));
    }

    @Test
    void theSameRiseIsAsHopedWhereARiseWasHopedFor() {
        assertThat(Review.of(Hope.ofARise(5), seen(10, 2))).isInstanceOf(MovedAsHoped.class);
    }

    @Test
    void aSureMovementThatIsTooSmallIsSaidToBeSmall() {
        assertThat(Review.of(A_FALL_OF_FIVE, seen(-2, 0.5))).isEqualTo(new MovedAsHoped(seen(-2, 0.5), Size.SMALLER_THAN_WORTH_HAVING));
        assertThat(Review.of(A_FALL_OF_FIVE, seen(2, 0.5))).isEqualTo(new MovedTheWrongWay(seen(2, 0.5), Size.SMALLER_THAN_WORTH_HAVING));
    }

    @Test
    void aMovementThatMayOrMayNotBeWorthItIsSaidToBeThat() {
        assertThat(Review.of(A_FALL_OF_FIVE, seen(-5, 2))).isEqualTo(new MovedAsHoped(seen(-5, 2), Size.PERHAPS_WORTH_HAVING));
    }

    @Test
    void nothingBeyondChanceSaysWhatCouldHaveBeenSeen() {
        var evidence = seen(-1, 8);

        var finding = Review.of(A_FALL_OF_FIVE, evidence);

        assertThat(finding).isEqualTo(new NoDetectableChange(evidence, evidence.detectable(), Beyond.WORTH_MAY_BE_HIDDEN));
        assertThat(evidence.detectable()).isGreaterThan(22);
    }

    @Test
    void nothingBeyondChanceInASharpDesignRulesTheHopeOut() {
        assertThat(((NoDetectableChange) Review.of(A_FALL_OF_FIVE, seen(-0.5, 1))).beyond()).isEqualTo(Beyond.WORTH_RULED_OUT);
        assertThat(((NoDetectableChange) Review.of(Hope.ofARise(5), seen(-0.5, 1))).beyond()).isEqualTo(Beyond.WORTH_RULED_OUT);
    }

    @Test
    void nothingBeyondChanceNearTheHopeWouldProbablyHaveShown() {
        assertThat(((NoDetectableChange) Review.of(A_FALL_OF_FIVE, seen(-2.5, 1.5))).beyond()).isEqualTo(Beyond.WORTH_WOULD_HAVE_SHOWN);
    }

    @ParameterizedTest
    @EnumSource(names = {"NONE", "ONE_TEAM"})
    void oneTeamsBeforeAndAfterNeverClaimsAnything(ComparedWith comparator) {
        var huge = Evidence.of(new Estimate(-40, 0.001, Double.POSITIVE_INFINITY), comparator);

        var finding = Review.of(A_FALL_OF_FIVE, huge);

        assertThat(finding).isEqualTo(new CannotTell(comparator == ComparedWith.NONE ? Why.NO_COMPARATOR : Why.ONE_TEAM));
    }

    @ParameterizedTest
    @EnumSource(names = {"OWN_TREND", "OTHER_TEAMS", "BY_LOT"})
    void aComparisonMayClaim(ComparedWith comparator) {
        assertThat(Review.of(A_FALL_OF_FIVE, Evidence.of(new Estimate(-40, 1, 20), comparator))).isInstanceOf(MovedAsHoped.class);
    }

    @ParameterizedTest
    @EnumSource
    void whatCouldNotBeReckonedKeepsItsReason(Why why) {
        assertThat(Review.of(A_FALL_OF_FIVE, new CannotTell(why))).isEqualTo(new CannotTell(why));
    }

    @Test
    void amongManyActionsOneThatJustLooksSurprisingIsOneOfMany() {
        var many = Stream.concat(Stream.of(seen(-4.2, 2)), Stream.generate(() -> seen(0.4, 2)).limit(19)).map(evidence -> new Action(A_FALL_OF_FIVE, evidence)).toList();

        var alone = Review.of(many.subList(0, 1));
        var among = Review.of(many);

        assertThat(alone.getFirst()).isInstanceOf(MovedAsHoped.class);
        assertThat(((NoDetectableChange) among.getFirst()).beyond()).isEqualTo(Beyond.ONE_OF_MANY);
    }

    @Test
    void actionsThatCannotBeJudgedDoNotMakeTheOthersHarderToBelieve() {
        var judged = new Action(A_FALL_OF_FIVE, seen(-4.2, 2));
        var unjudged = new Action(A_FALL_OF_FIVE, new CannotTell(Why.TOO_FEW_AFTER));
        var ofOneTeam = new Action(A_FALL_OF_FIVE, Evidence.of(new Estimate(0, 1, 20), ComparedWith.ONE_TEAM));

        var findings = Review.of(List.of(unjudged, ofOneTeam, judged, ofOneTeam));

        assertThat(findings).satisfiesExactly(
                first -> assertThat(first).isEqualTo(new CannotTell(Why.TOO_FEW_AFTER)),
                second -> assertThat(second).isEqualTo(new CannotTell(Why.ONE_TEAM)),
                third -> assertThat(third).isInstanceOf(MovedAsHoped.class),
                fourth -> assertThat(fourth).isEqualTo(new CannotTell(Why.ONE_TEAM)));
    }

    @Test
    void thereAreExactlyFourFindings() {
        assertThat(Finding.class.getPermittedSubclasses()).containsExactlyInAnyOrder(
                MovedAsHoped.class, MovedTheWrongWay.class, NoDetectableChange.class, CannotTell.class);
    }

    @Test
    void noActionsNoFindings() {
        assertThat(Review.of(List.of())).isEmpty();
    }

    @Test
    void aHopeWithoutASizeIsNone() {
        for (var worth : new double[] {0, -1, Double.NaN, Double.POSITIVE_INFINITY}) {
            assertThatIllegalArgumentException().isThrownBy(() -> Hope.ofAFall(worth)).withMessageContaining("worth having");
        }
    }

    @Test
    void evidenceThatContradictsItselfIsRefused() {
        var interval = new Interval(-1, 1);

        assertThatIllegalArgumentException().isThrownBy(() -> new Evidence(2, interval, 0.5, 1, ComparedWith.BY_LOT));
        assertThatIllegalArgumentException().isThrownBy(() -> new Evidence(0, interval, 1.5, 1, ComparedWith.BY_LOT));
        assertThatIllegalArgumentException().isThrownBy(() -> new Evidence(0, interval, 0.5, -1, ComparedWith.BY_LOT));
        assertThatIllegalArgumentException().isThrownBy(() -> new Evidence(Double.NaN, interval, 0.5, 1, ComparedWith.BY_LOT));
    }

    private static Evidence seen(double change, double error) {
        return Evidence.of(new Estimate(change, error, Double.POSITIVE_INFINITY), ComparedWith.BY_LOT);
    }
}

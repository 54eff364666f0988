package org.wellspring.figures.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.wellspring.figures.instrument.KeyFiles.answers;
import static org.wellspring.figures.instrument.KeyFiles.key;
import static org.wellspring.figures.instrument.KeyFiles.throughout;
import static org.wellspring.figures.instrument.KeyFiles.value;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ScoringTests {

    @Test
    void alwaysThroughoutTheWorkScaleIsNotAHundred() {
        assertThat(value(Scoring.score(throughout(key("cbi"), 100)), "work")).isEqualTo(85.7143, within(5e-5));
    }

    @Test
    void aScaleIsTheMeanOfWhatWasAnswered() {
        var scored = Scoring.score(Answers.byScale(key("cbi"), Map.of("personal", Arrays.asList(75, null, 50, 25, null, null))));

        assertThat(value(scored, "personal")).isEqualTo(50);
    }

    @Test
    void threePersonalAnswersAreEnoughAndTwoAreNot() {
        var enough = Scoring.score(Answers.byScale(key("cbi"), Map.of("personal", Arrays.asList(75, 75, 75, null, null, null))));
        var tooFew = Scoring.score(Answers.byScale(key("cbi"), Map.of("personal", Arrays.asList(75, 75, null, null, null, null))));

        assertThat(value(enough, "personal")).isEqualTo(75);
        assertThat(tooFew.scales().get("personal")).isEqualTo(new Score.None(2, 3));
    }

    @Test
    void threeWorkAnswersAreNotEnough() {
        var scored = Scoring.score(Answers.byScale(key("cbi"), Map.of("work", Arrays.asList(50, 50, 50, null, null, null, null))));

        assertThat(scored.scales().get("work")).isEqualTo(new Score.None(3, 4));
    }

    @Test
    void aScaleThatWasNotAskedHasNoScore() {
        var scored = Scoring.score(Answers.byScale(key("cbi"), Map.of("personal", List.of(0, 0, 0, 0, 0, 0))));

        assertThat(scored.scales().get("client")).isEqualTo(new Score.None(0, 3));
    }

    @Test
    void upToTwoRatingsThatDoNotApplyAreReplacedByTheMeanOfTheRest() {
        var two = Scoring.score(answers("care", 4, 5, null, 4, 5, 3, null, 4, 4, 5));
        var three = Scoring.score(answers("care", 4, 5, null, 4, 5, 3, null, 4, null, 5));

        assertThat(value(two, "total")).isEqualTo(42.5);
        assertThat(three.scales().get("total")).isEqualTo(new Score.None(7, 8));
    }

    @Test
    void oneMissingAnswerLeavesTheSymptomScaleWithoutATotalAndWithoutAFlag() {
        var scored = Scoring.score(answers("miss-hp", 9, 9, 9, 9, 1, 1, 1, 9, 9, null));

        assertThat(scored.scales().get("total")).isInstanceOf(Score.None.class);
        assertThat(scored.cutOffs()).containsEntry("flag(>=36)", Optional.empty());
    }

    @Test
    void wellBeingIsFourTimesTheSumAndNotTheSumFromTheLowestAnswer() {
        var scored = Scoring.score(answers("who-5", 3, 3, 3, 2, 2));

        assertThat(value(scored, "percent")).isEqualTo(52).isNotEqualTo((13 - 5) * 4);
    }

    @Test
    void aScoreOnTheLineCounts() {
        assertThat(Scoring.score(answers("who-5", 3, 3, 3, 3, 1)).cutOffs()).containsEntry("low_wellbeing(<=50)", Optional.of(false));
        assertThat(Scoring.score(answers("who-5", 3, 3, 2, 2, 2)).cutOffs()).containsEntry("low_wellbeing(<=50)", Optional.of(true));
        assertThat(Scoring.score(answers("burnout-single", 2)).cutOffs()).containsEntry("burned_out(>=3)", Optional.of(false));
        assertThat(Scoring.score(answers("burnout-single", 3)).cutOffs()).containsEntry("burned_out(>=3)", Optional.of(true));
    }

    @Test
    void whoeverAnswersTheOldenburgInventoryAllAlikeStandsInTheMiddleAndIsMarked() {
        for (var value : List.of(1, 2, 3, 4)) {
            var scored = Scoring.score(throughout(key("olbi"), value));

            assertThat(value(scored, "disengagement_mean")).isEqualTo(2.5);
            assertThat(value(scored, "exhaustion_mean")).isEqualTo(2.5);
            assertThat(scored.straightLined()).isTrue();
        }
    }

    @Test
    void oneThroughoutTheSymptomScaleIsFlaggedAndMarkedAsStraightLining() {
        var scored = Scoring.score(throughout(key("miss-hp"), 1));

        assertThat(value(scored, "total")).isEqualTo(46);
        assertThat(scored.cutOffs()).containsEntry("flag(>=36)", Optional.of(true));
        assertThat(scored.straightLined()).isTrue();
    }

    @Test
    void oneDifferentAnswerIsNoStraightLine() {
        assertThat(Scoring.score(answers("miss-hp", 1, 1, 1, 1, 1, 1, 1, 1, 1, 2)).straightLined()).isFalse();
    }

    @Test
    void nothingAnsweredIsNoStraightLine() {
        assertThat(Scoring.score(Answers.of(key("olbi"), List.of())).straightLined()).isFalse();
    }

    @Test
    void alikeAnswersAreNotSuspectWhereAllItemsPointOneWay() {
        assertThat(Scoring.score(throughout(key("who-5"), 5)).straightLined()).isFalse();
        assertThat(Scoring.score(throughout(key("care"), 5)).straightLined()).isFalse();
    }

    @Test
    void classesStandInTheOrderTheyWereAskedFor() {
        var answers = Answers.byScale(key("cbi"), Map.of("personal", List.of(75, 75, 75, 75, 75, 75), "work", List.of(0, 0, 0, 0, 0, 0, 100)));

        assertThat(Scoring.classes(answers, List.of("cbi.client.50", "cbi.personal.50", "cbi.work.50"))).isEqualTo("-10");
        assertThat(Scoring.classes(answers, List.of("cbi.work.50", "cbi.personal.50"))).isEqualTo("01");
        assertThat(Scoring.classes(answers, List.of())).isEmpty();
    }

    @Test
    void classOneIsTheHeavierSideAlsoWhereHighIsGood() {
        assertThat(Scoring.classes(throughout(key("who-5"), 0), List.of("who-5.percent.50"))).isEqualTo("1");
        assertThat(Scoring.classes(throughout(key("who-5"), 5), List.of("who-5.percent.50"))).isEqualTo("0");
        assertThat(Scoring.classes(throughout(key("uwes-9"), 6), List.of("uwes-9.total.3"))).isEqualTo("0");
        assertThat(Scoring.classes(throughout(key("uwes-9"), 2), List.of("uwes-9.total.3"))).isEqualTo("1");
    }
}

package org.wellspring.figures.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How far a key of one's own may go: each bound from both sides, and what a refusal tells whoever wrote the key. */
class KeyFormTests {

    private static final AnswerSet YES = new AnswerSet("yes", List.of(0, 1), false);

    @Test
    void anIdMayHaveSixtyThreeCharacters() {
        assertThatNoException().isThrownBy(() -> new Item("x".repeat(63), "a.b_c-d", false));
        assertThatIllegalArgumentException().isThrownBy(() -> new Item("x", "y".repeat(64), false)).withMessage("The answer set of item x must be 1 to 63 letters, digits, dots, dashes or underscores.");
    }

    @Test
    void theIdOfALineIsPrintedAndMayNotHoldASpace() {
        assertThat(line("low(<=50)").id()).isEqualTo("low(<=50)");
        assertThatNoException().isThrownBy(() -> line("x".repeat(80)));
        for (var wrong : new String[] {null, "", "x".repeat(81), "low wellbeing", "low\n", "niedrig\u00e4"}) {
            assertThatIllegalArgumentException().isThrownBy(() -> line(wrong)).withMessageContaining("1 to 80 characters without spaces");
        }
    }

    @Test
    void aTextMayHaveTwoThousandCharacters() {
        assertThatNoException().isThrownBy(() -> new Needed(1, "x".repeat(2_000)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Needed(1, "x".repeat(2_001))).withMessage("needed.source must be 1 to 2,000 characters.");
    }

    @Test
    void answersLieBetweenTenThousandEitherWayAndAreAtMostAHundredAndOne() {
        assertThat(new AnswerSet("wide", List.of(-10_000, 10_000), false).greatest()).isEqualTo(10_000);
        assertThatNoException().isThrownBy(() -> new AnswerSet("many", IntStream.rangeClosed(0, 100).boxed().toList(), false));
        for (var wrong : List.of(List.of(-10_001, 0), List.of(0, 10_001))) {
            assertThatIllegalArgumentException().isThrownBy(() -> new AnswerSet("wide", wrong, false)).withMessageContaining("between -10,000 and 10,000");
        }
        assertThatIllegalArgumentException().isThrownBy(() -> new AnswerSet("many", IntStream.rangeClosed(0, 101).boxed().toList(), false)).withMessageContaining("2 to 101");
        assertThatIllegalArgumentException().isThrownBy(() -> new AnswerSet("hole", Arrays.asList(0, null), false)).withMessageContaining("The values of hole");
    }

    @Test
    void aSetMirrorsOnlyWhereEveryValueFindsItsFellow() {
        assertThat(new AnswerSet("even", List.of(-2, 0, 2), false).mirrors()).isTrue();
        assertThat(new AnswerSet("steps", List.of(0, 1, 3, 4), false).mirrors()).isTrue();
        assertThat(new AnswerSet("skew", List.of(0, 1, 2, 4), false).mirrors()).isFalse();
        assertThat(new AnswerSet("far", List.of(10, 20, 60), false).mirrored(20)).isEqualTo(50);
    }

    @Test
    void aShortSetIsToldInFullAndALongOneByItsEnds() {
        assertThat(YES.inWords()).isEqualTo("0 or 1");
        assertThat(new AnswerSet("twelve", IntStream.rangeClosed(1, 12).boxed().toList(), false).inWords()).isEqualTo("1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 or 12");
        assertThat(new AnswerSet("thirteen", IntStream.rangeClosed(1, 13).boxed().toList(), false).inWords()).isEqualTo("1 to 13");
    }

    @Test
    void fewItemsAreNamedOneByOneAndManyByTheirEnds() {
        assertThatIllegalArgumentException().isThrownBy(() -> Answers.of(own(3), List.of(new Answer("z", 1)))).withMessage("own has no such item. Its items are i1, i2, i3.");
        assertThatIllegalArgumentException().isThrownBy(() -> Answers.of(own(4), List.of(new Answer("z", 1)))).withMessage("own has no such item. Its items are i1 to i4.");
    }

    @Test
    void theLongestQuestionnaireHasTwoHundredItemsOnOneScale() {
        assertThat(own(200).scale("all").items()).hasSize(200);
        assertThatIllegalArgumentException().isThrownBy(() -> own(201)).withMessageContaining("1 to 200");
    }

    @Test
    void anItemNamedTwiceInOneScaleIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> scale("all", List.of("a", "b", "a"), 1)).withMessage("Scale all names a twice.");
    }

    @Test
    void theGreatestFactorOnTheGreatestAnswersStillCountsExactly() {
        var method = new Method(Method.Kind.SUM, 1_000);

        assertThat(method.of(200L * 10_000, 200, 200)).isEqualTo(2e9);
        assertThat(method.of(-3, 7, 200)).isEqualTo(-600_000.0 / 7);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 120})
    void minutesReachFromOneToTwoHours(int minutes) {
        assertThat(about(minutes, List.of()).minutes()).isEqualTo(minutes);
    }

    @Test
    void whatHoldsNoPartIsNamed() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Method(null, 1)).withMessage("method.kind is missing.");
        assertThatIllegalArgumentException().isThrownBy(() -> new Licence(null, "us", List.of(), List.of())).withMessage("licence.kind is missing.");
        assertThatIllegalArgumentException().isThrownBy(() -> new CutOff("low", null, 1, Standing.OWN, "ours")).withMessage("The comparison of low is missing.");
        assertThatIllegalArgumentException().isThrownBy(() -> new CutOff("low", Comparison.BELOW, 1, null, "ours")).withMessage("The standing of low is missing.");
        assertThatIllegalArgumentException().isThrownBy(() -> new Indicator("own.low", "all", null, 1, Standing.OWN, "ours")).withMessage("The comparison of own.low is missing.");
        assertThatIllegalArgumentException().isThrownBy(() -> new Indicator("own.low", "all", Comparison.BELOW, 1, null, "ours")).withMessage("The standing of own.low is missing.");
    }

    @Test
    void aKeyStaysAsItWasReadWhateverBecomesOfTheListsItCameFrom() {
        var values = new ArrayList<>(List.of(0, 1));
        var set = new AnswerSet("yes", values, false);
        values.add(2);

        assertThat(set.values()).containsExactly(0, 1);
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> Scoring.score(KeyFiles.answers("burnout-single", 3)).scales().clear());
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> Scoring.score(KeyFiles.answers("burnout-single", 3)).cutOffs().clear());
    }

    @Test
    void scoresAreToldInTheOrderOfTheKey() {
        for (var key : KeyFiles.all()) {
            var scored = Scoring.score(Answers.of(key, List.of()));

            assertThat(scored.scales().keySet()).containsExactlyElementsOf(key.scales().stream().map(Scale::id).toList());
            assertThat(scored.cutOffs().keySet()).containsExactlyElementsOf(key.scales().stream().flatMap(scale -> scale.cutOffs().stream()).map(CutOff::id).toList());
        }
    }

    private static Instrument own(int items) {
        var ids = IntStream.rangeClosed(1, items).mapToObj(number -> "i" + number).toList();
        var questions = new Questions(List.of(YES), ids.stream().map(id -> new Item(id, "yes", false)).toList(), false);
        return new Instrument("own", about(1, List.of()), new Licence(Licence.Kind.C, "us", List.of(), List.of()), questions, List.of(scale("all", ids, 1)), List.of(), List.of());
    }

    private static Scale scale(String id, List<String> items, int needed) {
        return new Scale(id, items, new Method(Method.Kind.SUM, 1), new Needed(needed, "ours"), Scale.Direction.LOWER, List.of(), true);
    }

    private static About about(int minutes, List<String> aliases) {
        return new About("Own", aliases, "1", minutes, About.Rater.STAFF, "ours", List.of());
    }

    private static CutOff line(String id) {
        return new CutOff(id, Comparison.BELOW, 1, Standing.OWN, "ours");
    }
}

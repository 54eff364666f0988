package org.wellspring.figures.instrument;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.wellspring.figures.instrument.KeyFiles.answers;
import static org.wellspring.figures.instrument.KeyFiles.key;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;

class RefusedTests {

    @Test
    void anAnswerOutOfRangeIsRefusedByItsItemWithoutRepeatingIt() {
        for (var wrong : new Number[] {-1, 6, 4711, Long.MAX_VALUE, 4294967299L, Double.NaN, Double.POSITIVE_INFINITY}) {
            assertThatIllegalArgumentException().isThrownBy(() -> Answers.inOrder(key("who-5"), Arrays.asList(0, 0, wrong, 0, 0)))
                    .withMessage("Item 3 of who-5 is answered with 0, 1, 2, 3, 4 or 5, or not at all.");
        }
    }

    @Test
    void halvesAreNoAnswers() {
        assertThatIllegalArgumentException().isThrownBy(() -> Answers.inOrder(key("who-5"), List.of(0, 2.5, 0, 0, 0))).withMessageContaining("Item 2 of who-5");
    }

    @Test
    void aValueBetweenTwoStepsIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Answers.byScale(key("cbi"), Map.of("personal", List.of(100, 60, 0, 0, 0, 0))))
                .withMessageContaining("Item personal.2 of cbi").withMessageContaining("0, 25, 50, 75 or 100").withMessageNotContaining("60");
    }

    @Test
    void anItemAnsweredTwiceIsRefusedAlsoWhenOneOfThemIsEmpty() {
        for (var again : new Integer[] {1, null}) {
            assertThatIllegalArgumentException().isThrownBy(() -> Answers.of(key("olbi"), List.of(new Answer("4", 1), new Answer("4", again)))).withMessageContaining("Item 4 of olbi is answered twice");
            assertThatIllegalArgumentException().isThrownBy(() -> Answers.of(key("olbi"), List.of(new Answer("4", again), new Answer("4", 1)))).withMessageContaining("Item 4 of olbi is answered twice");
        }
    }

    @Test
    void anItemThereIsNotIsRefusedWithTheItemsThereAre() {
        assertThatIllegalArgumentException().isThrownBy(() -> Answers.of(key("olbi"), List.of(new Answer("17", 1))))
                .withMessageContaining("1 to 16").withMessageNotContaining("17");
    }

    @Test
    void tooManyAndTooFewAnswersAreRefusedWithTheirNumber() {
        var many = new ArrayList<Integer>(java.util.Collections.nCopies(17, 1));

        assertThatIllegalArgumentException().isThrownBy(() -> Answers.inOrder(key("olbi"), many)).withMessageContaining("16 items and 17 answers");
        assertThatIllegalArgumentException().isThrownBy(() -> answers("olbi", 1, 2)).withMessageContaining("16 items and 2 answers").withMessageContaining("null");
        assertThatIllegalArgumentException().isThrownBy(() -> Answers.byScale(key("cbi"), Map.of("work", List.of(0)))).withMessageContaining("work of cbi has 7 items");
    }

    @Test
    void aScaleOrAStatementThereIsNotIsRefusedWithThoseThereAre() {
        var answers = answers("who-5", 1, 1, 1, 1, 1);

        assertThatIllegalArgumentException().isThrownBy(() -> Answers.byScale(key("cbi"), Map.of("family", List.of(0)))).withMessageContaining("personal, work, client");
        assertThatIllegalArgumentException().isThrownBy(() -> Scoring.classes(answers, List.of("cbi.work.50"))).withMessageContaining("who-5.percent.50");
    }

    @Test
    void aKeyThatContradictsItselfIsRefused() {
        var set = new AnswerSet("often", List.of(0, 1, 2), false);
        var lopsided = new AnswerSet("often", List.of(0, 1, 5), false);

        assertThatIllegalArgumentException().isThrownBy(() -> new AnswerSet("often", List.of(1, 1), false)).withMessageContaining("rise");
        assertThatIllegalArgumentException().isThrownBy(() -> new AnswerSet("often", List.of(2, 1), false)).withMessageContaining("rise");
        assertThatIllegalArgumentException().isThrownBy(() -> new AnswerSet("often", List.of(0, 20_000), false)).withMessageContaining("10,000");
        assertThatIllegalArgumentException().isThrownBy(() -> new AnswerSet("often", List.of(1), false)).withMessageContaining("2 to 101");
        assertThatIllegalArgumentException().isThrownBy(() -> new Questions(List.of(set), List.of(new Item("1", "rarely", false)), false)).withMessageContaining("rarely");
        assertThatIllegalArgumentException().isThrownBy(() -> new Questions(List.of(lopsided), List.of(new Item("1", "often", true)), false)).withMessageContaining("cannot be reversed");
        assertThatIllegalArgumentException().isThrownBy(() -> new Questions(List.of(set), List.of(new Item("1", "often", false), new Item("1", "often", false)), false)).withMessageContaining("twice");
        assertThatIllegalArgumentException().isThrownBy(() -> new Questions(List.of(set), List.of(new Item("1", "often", false)), true)).withMessageContaining("keyed both ways");
    }

    @Test
    void aScaleCannotNeedMoreAnswersThanItHasItems() {
        assertThatIllegalArgumentException().isThrownBy(() -> scale(3)).withMessageContaining("cannot need 3 answers of 2 items");
        assertThatIllegalArgumentException().isThrownBy(() -> scale(0)).withMessageContaining("1 or more");
    }

    @Test
    void idsThatWouldNotStandInAnAddressAreRefused() {
        for (var wrong : new String[] {null, "", "a b", "../key", "ä", "a/b", "-a", "x".repeat(64)}) {
            assertThatIllegalArgumentException().isThrownBy(() -> new Item(wrong, "often", false)).withMessageContaining("id of an item");
        }
    }

    @Test
    void aKeyWithAPartMissingSaysWhichOne() {
        for (var part : List.of("about", "licence", "questions", "scales", "indicators", "benchmarks")) {
            var key = KeyFiles.JSON.valueToTree(key("olbi")).asObject();
            key.remove(part);

            assertThatIllegalArgumentException().isThrownBy(() -> read(key.toString())).withMessageContaining(part);
        }
    }

    private static Scale scale(int needed) {
        return new Scale("sum", List.of("1", "2"), new Method(Method.Kind.SUM, 1), new Needed(needed, "none"), Scale.Direction.LOWER, List.of(), true);
    }

    private static void read(String json) {
        try {
            KeyFiles.JSON.readValue(json, Instrument.class);
        } catch (JacksonException wrapped) {
            throw wrapped.getCause() instanceof IllegalArgumentException why ? why : wrapped;
        }
    }
}

package org.wellspring.figures.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a key that somebody wrote themselves must hold to, and what it may do that no shipped one does. */
class OwnKeyTests {

    private static final AnswerSet DEGREE = new AnswerSet("degree", List.of(-2, 0, 2), true);
    private static final List<Item> ITEMS = List.of(new Item("a", "degree", false), new Item("b", "degree", true), new Item("c", "degree", false));

    @Test
    void aKeyMayCountBelowZero() {
        var scored = Scoring.score(Answers.inOrder(key(Method.Kind.SUM, 1, 3), List.of(-2, 2, 0)));

        assertThat(KeyFiles.value(scored, "all")).isEqualTo(-4);
    }

    @Test
    void aKeyMayMultiplyAMean() {
        var scored = Scoring.score(Answers.inOrder(key(Method.Kind.MEAN, 30, 3), List.of(2, -2, 0)));

        assertThat(KeyFiles.value(scored, "all")).isEqualTo(40);
    }

    @Test
    void aMissingAnswerCountsAsTheMeanOfTheOthersInASum() {
        var scored = Scoring.score(Answers.of(key(Method.Kind.SUM, 1, 2), List.of(new Answer("a", 2), new Answer("c", 0))));

        assertThat(KeyFiles.value(scored, "all")).isEqualTo(3);
    }

    @Test
    void everySideOfALineIsTheSideItSays() {
        assertThat(Comparison.AT_LEAST.holds(3, 3)).isTrue();
        assertThat(Comparison.ABOVE.holds(3, 3)).isFalse();
        assertThat(Comparison.AT_MOST.holds(3, 3)).isTrue();
        assertThat(Comparison.BELOW.holds(3, 3)).isFalse();
        assertThat(Comparison.ABOVE.holds(3.1, 3)).isTrue();
        assertThat(Comparison.BELOW.holds(2.9, 3)).isTrue();
        assertThat(Comparison.AT_LEAST.holds(2.9, 3)).isFalse();
        assertThat(Comparison.AT_MOST.holds(3.1, 3)).isFalse();
    }

    @Test
    void aScaleOfItemsThereAreNotIsRefused() {
        var scale = new Scale("all", List.of("a", "z"), new Method(Method.Kind.SUM, 1), new Needed(1, "ours"), Scale.Direction.LOWER, List.of(), true);

        assertThatIllegalArgumentException().isThrownBy(() -> with(List.of(scale), List.of(), List.of())).withMessageContaining("item z");
    }

    @Test
    void aStatementOrABenchmarkAboutAScaleThereIsNotIsRefused() {
        var statement = new Indicator("own.x", "x", Comparison.AT_LEAST, 1, Standing.OWN, "ours");
        var benchmark = new Benchmark("x", "nurses", 1, 1, "ours");

        assertThatIllegalArgumentException().isThrownBy(() -> with(List.of(scale(Method.Kind.SUM, 1, 3)), List.of(statement), List.of())).withMessageContaining("no scale x");
        assertThatIllegalArgumentException().isThrownBy(() -> with(List.of(scale(Method.Kind.SUM, 1, 3)), List.of(), List.of(benchmark))).withMessageContaining("no scale x");
    }

    @Test
    void nothingIsCalledTheSameTwice() {
        var scale = scale(Method.Kind.SUM, 1, 3);
        var line = new CutOff("high", Comparison.AT_LEAST, 2, Standing.OWN, "ours");
        var other = new Scale("other", List.of("a"), new Method(Method.Kind.SUM, 1), new Needed(1, "ours"), Scale.Direction.LOWER, List.of(line), true);
        var third = new Scale("third", List.of("a"), new Method(Method.Kind.SUM, 1), new Needed(1, "ours"), Scale.Direction.LOWER, List.of(line), true);
        var statement = new Indicator("own.all", "all", Comparison.AT_LEAST, 1, Standing.OWN, "ours");

        assertThatIllegalArgumentException().isThrownBy(() -> with(List.of(scale, scale), List.of(), List.of())).withMessageContaining("all twice");
        assertThatIllegalArgumentException().isThrownBy(() -> with(List.of(other, third), List.of(), List.of())).withMessageContaining("high twice");
        assertThatIllegalArgumentException().isThrownBy(() -> with(List.of(scale), List.of(statement, statement), List.of())).withMessageContaining("own.all twice");
        assertThatIllegalArgumentException().isThrownBy(() -> new Questions(List.of(DEGREE, DEGREE), ITEMS, false)).withMessageContaining("degree twice");
    }

    @Test
    void numbersThatAreNoneAreRefused() {
        for (var wrong : new double[] {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY}) {
            assertThatIllegalArgumentException().isThrownBy(() -> new CutOff("high", Comparison.ABOVE, wrong, Standing.OWN, "ours")).withMessageContaining("high");
            assertThatIllegalArgumentException().isThrownBy(() -> new Indicator("own.high", "all", Comparison.ABOVE, wrong, Standing.OWN, "ours")).withMessageContaining("own.high");
            assertThatIllegalArgumentException().isThrownBy(() -> new Benchmark("all", "nurses", wrong, 1, "ours"));
        }
        assertThatIllegalArgumentException().isThrownBy(() -> new Benchmark("all", "nurses", 1, -1, "ours")).withMessageContaining("0 or more");
    }

    @Test
    void factorsAndMinutesHaveTheirRange() {
        for (var wrong : new int[] {0, -1, 1_001}) {
            assertThatIllegalArgumentException().isThrownBy(() -> new Method(Method.Kind.SUM, wrong)).withMessageContaining("1 to 1,000");
        }
        for (var wrong : new int[] {0, 121}) {
            assertThatIllegalArgumentException().isThrownBy(() -> new About("Own", List.of(), "1", wrong, About.Rater.STAFF, "ours", List.of())).withMessageContaining("1 to 120");
        }
    }

    @Test
    void listsAreNeitherEmptyNorEndless() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Questions(List.of(DEGREE), List.of(), false)).withMessageContaining("items");
        assertThatIllegalArgumentException().isThrownBy(() -> new Questions(List.of(DEGREE), Collections.nCopies(201, ITEMS.getFirst()), false)).withMessageContaining("1 to 200");
        assertThatIllegalArgumentException().isThrownBy(() -> with(List.of(), List.of(), List.of())).withMessageContaining("scales");
    }

    @Test
    void aTextThatIsMissingOrTooLongIsRefusedByItsName() {
        for (var wrong : new String[] {null, " ", "x".repeat(2_001)}) {
            assertThatIllegalArgumentException().isThrownBy(() -> new Needed(1, wrong)).withMessageContaining("needed.source");
            assertThatIllegalArgumentException().isThrownBy(() -> new Licence(Licence.Kind.C, wrong, List.of(), List.of())).withMessageContaining("licence.holder");
        }
    }

    @Test
    void whatIsAskedForByIdIsFoundOrRefusedWithWhatThereIs() {
        var key = key(Method.Kind.SUM, 1, 3);

        assertThat(key.scale("all").items()).containsExactly("a", "b", "c");
        assertThatIllegalArgumentException().isThrownBy(() -> key.scale("none")).withMessageContaining("its scales are all");
        assertThatIllegalArgumentException().isThrownBy(() -> key.indicator("none")).withMessageContaining("own.all");
        assertThatIllegalArgumentException().isThrownBy(() -> key.questions().item("none")).withMessageContaining("no item none");
    }

    @Test
    void oneAnswerThroughoutIsMarkedAlsoWhenSomeAreMissing() {
        var suspect = new Instrument("own", about(), licence(), new Questions(List.of(DEGREE), ITEMS, true), List.of(scale(Method.Kind.SUM, 1, 1)), List.of(), List.of());

        assertThat(Scoring.score(Answers.of(suspect, List.of(new Answer("a", 2), new Answer("b", 2)))).straightLined()).isTrue();
        assertThat(Scoring.score(Answers.of(suspect, List.of(new Answer("a", 2), new Answer("c", 2)))).straightLined()).isFalse();
    }

    private static Instrument key(Method.Kind kind, int factor, int needed) {
        return with(List.of(scale(kind, factor, needed)), List.of(new Indicator("own.all", "all", Comparison.AT_LEAST, 1, Standing.OWN, "ours")), List.of());
    }

    private static Instrument with(List<Scale> scales, List<Indicator> indicators, List<Benchmark> benchmarks) {
        return new Instrument("own", about(), licence(), new Questions(List.of(DEGREE), ITEMS, false), scales, indicators, benchmarks);
    }

    private static Scale scale(Method.Kind kind, int factor, int needed) {
        return new Scale("all", List.of("a", "b", "c"), new Method(kind, factor), new Needed(needed, "ours"), Scale.Direction.LOWER, List.of(), true);
    }

    private static About about() {
        return new About("Own", List.of(), "1", 1, About.Rater.STAFF, "ours", List.of());
    }

    private static Licence licence() {
        return new Licence(Licence.Kind.C, "us", List.of(), List.of());
    }
}

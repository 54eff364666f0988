package org.wellspring.figures.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** The facts that the tests of the NHS package state, as numbers. Limits are at 3, near limits at 2, the mean at 0. */
class RuleTests {

    private static final Limits LIMITS = Limits.around(0, 3);

    @Test
    void aShiftIsCompleteWithTheSeventhPointOnOneSide() {
        assertThat(shifts(1, 1, 1, 1, 1, 1)).isEqualTo("000000");
        assertThat(shifts(1, 1, 1, 1, 1, 1, -1)).isEqualTo("0000000");
        assertThat(shifts(1, 1, 1, 1, 1, 1, 1, 1, -1)).isEqualTo("000000110");
        assertThat(shifts(-1, -1, -1, -1, -1, -1, -1, -1, 1)).isEqualTo("000000110");
        assertThat(shifts(-1, 1, 1, 1, 1, 1, 1, 1, 1, -1)).isEqualTo("0000000110");
        assertThat(shifts()).isEmpty();
    }

    @Test
    void aPointOnTheMeanBreaksAShift() {
        assertThat(shifts(1, 1, 1, 1, 0, 1, 1, 1, 1)).isEqualTo("000000000");
        assertThat(shifts(0, 0, 0, 0, 0, 0, 0)).isEqualTo("0000000");
    }

    @Test
    void allSevenPointsOfAShiftAreMarked() {
        assertThat(marks(Rule.SHIFT, -1, 1, 1, 1, 1, 1, 1, 1, -1)).isEqualTo("011111110");
        assertThat(marks(Rule.SHIFT, 1, 1, 1, 1, 1, 1, 1, 1, -1)).isEqualTo("111111110");
        assertThat(marks(Rule.SHIFT, 1, 1, 1, 1, 1, 1, -1)).isEqualTo("0000000");
    }

    @Test
    void aTrendIsCompleteWithTheSeventhPoint() {
        assertThat(trends(1, 2, 3, 4, 5, 6)).isEqualTo("000000");
        assertThat(trends(1, 2, 3, 4, 5, 6, 7)).isEqualTo("0000001");
        assertThat(trends(2, 1, 2, 3, 4, 5, 6, 7, 3)).isEqualTo("000000010");
        assertThat(trends(7, 6, 5, 4, 3, 2, 1)).isEqualTo("0000001");
        assertThat(trends(2, 7, 6, 5, 4, 3, 2, 1, 3)).isEqualTo("000000010");
        assertThat(trends()).isEmpty();
    }

    @Test
    void aPointLikeTheOneBeforeBreaksATrend() {
        assertThat(trends(1, 2, 3, 3, 4, 5, 6)).isEqualTo("0000000");
    }

    @Test
    void allSevenPointsOfATrendAreMarked() {
        assertThat(marks(Rule.TREND, 2, 1, 2, 3, 4, 5, 6, 7, 3)).isEqualTo("011111110");
        assertThat(marks(Rule.TREND, 7, 6, 5, 4, 3, 2, 1)).isEqualTo("1111111");
    }

    @Test
    void onlyTheNearOnesOfTwoOfThreeAreMarked() {
        assertThat(marks(Rule.TWO_OF_THREE, 2.5, 1, 2.5)).isEqualTo("101");
        assertThat(marks(Rule.TWO_OF_THREE, 1, 2.5, 2.5)).isEqualTo("011");
        assertThat(marks(Rule.TWO_OF_THREE, 2.5, 2.5, 1)).isEqualTo("110");
        assertThat(marks(Rule.TWO_OF_THREE, 1, 1, 2.5, 1, 2.5, 1, 1)).isEqualTo("0010100");
        assertThat(marks(Rule.TWO_OF_THREE, -2.5, -1, -2.5)).isEqualTo("101");
        assertThat(marks(Rule.TWO_OF_THREE, 2.5, 2.5, 2.5)).isEqualTo("111");
    }

    @Test
    void twoNearOnesFarApartAreNothing() {
        assertThat(marks(Rule.TWO_OF_THREE, 2.5, 1, 1, 2.5)).isEqualTo("0000");
        assertThat(marks(Rule.TWO_OF_THREE, 2.5, 1, 1, 2.5, 2.5)).isEqualTo("00011");
        assertThat(marks(Rule.TWO_OF_THREE, 2.5, 2.5)).isEqualTo("00");
    }

    @Test
    void allThreeMustLieOnOneSide() {
        assertThat(marks(Rule.TWO_OF_THREE, 2.5, -1, 2.5)).isEqualTo("000");
        assertThat(marks(Rule.TWO_OF_THREE, 2.5, 0, 2.5)).isEqualTo("000");
        assertThat(marks(Rule.TWO_OF_THREE, 2.5, -2.5, 1)).isEqualTo("000");
    }

    @Test
    void aPointOutsideIsNotNear() {
        assertThat(marks(Rule.TWO_OF_THREE, 3.5, 1, 2.5)).isEqualTo("000");
        assertThat(marks(Rule.TWO_OF_THREE, 2.5, 3.5, 2.5)).isEqualTo("101");
    }

    @Test
    void onTheLimitIsWithinIt() {
        assertThat(marks(Rule.OUTSIDE, 3, 3.0001, -3, -3.0001, 0)).isEqualTo("01010");
        assertThat(marks(Rule.TWO_OF_THREE, 2, 2, 2)).isEqualTo("000");
        assertThat(marks(Rule.TWO_OF_THREE, 3, 3, 1)).isEqualTo("110");
    }

    @Test
    void theRulesNameAPointInTheOrderOfTheNhs() {
        assertThat(Rule.values()).extracting(Rule::code).containsExactly("outside-limits", "trend", "two-of-three", "shift");
    }

    @Property
    void noRuleKnowsUpFromDown(@ForAll @Size(max = 30) List<@DoubleRange(min = -4, max = 4) Double> values) {
        var mirrored = values.stream().map(value -> -value).toList();

        for (var rule : Rule.values()) {
            assertThat(rule.marks(points(mirrored))).isEqualTo(rule.marks(points(values)));
        }
    }

    @Property
    void noRuleKnowsBeforeFromAfter(@ForAll @Size(max = 30) List<@DoubleRange(min = -4, max = 4) Double> values) {
        var backwards = new ArrayList<>(values);
        Collections.reverse(backwards);

        for (var rule : Rule.values()) {
            var marks = text(rule.marks(points(values)), values.size());
            assertThat(text(rule.marks(points(backwards)), values.size())).isEqualTo(new StringBuilder(marks).reverse().toString());
        }
    }

    private static String shifts(int... sides) {
        var seen = Arrays.stream(sides).mapToObj(side -> Side.of(side, 0)).toList();
        return text(Rule.shifts(seen), sides.length);
    }

    private static String trends(double... values) {
        return text(Rule.trends(DoubleStream.of(values).boxed().toList()), values.length);
    }

    private static String marks(Rule rule, double... values) {
        return text(rule.marks(points(DoubleStream.of(values).boxed().toList())), values.length);
    }

    private static List<Point> points(List<Double> values) {
        return IntStream.range(0, values.size()).mapToObj(at -> new Point(at + 1, values.get(at), Use.BASELINE, LIMITS)).toList();
    }

    private static String text(BitSet marks, int length) {
        return IntStream.range(0, length).mapToObj(at -> marks.get(at) ? "1" : "0").collect(Collectors.joining());
    }
}

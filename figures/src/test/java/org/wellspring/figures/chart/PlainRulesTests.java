package org.wellspring.figures.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules again as patterns in a line of letters, and the icon each of them makes with the last point. */
class PlainRulesTests {

    private static final Limits LIMITS = Limits.around(0, 3);
    /** Mean 10, near limits 7.45 and 12.55, limits 6.18 and 13.82. */
    private static final double[] QUIET = {9, 11, 10.5, 9.5, 11, 9, 10, 11.5, 8.5, 10, 9.4, 10.6};

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void everyRuleMarksThePointsThatItsPatternFinds(long seed) {
        var random = new Random(seed);
        for (var play = 0; play < 250; play++) {
            var points = wandering(random);

            var letters = points.stream().map(PlainRulesTests::letter).collect(Collectors.joining());
            var steps = IntStream.range(1, points.size()).mapToObj(at -> Integer.toString(Double.compare(points.get(at).value(), points.get(at - 1).value()) + 1)).collect(Collectors.joining());

            assertThat(Rule.OUTSIDE.marks(points)).isEqualTo(found("[XY]", letters, 0, "XY"));
            assertThat(Rule.SHIFT.marks(points)).isEqualTo(found("[XAa]{7,}|[YBb]{7,}", letters, 0, "XAaYBb"));
            assertThat(Rule.TREND.marks(points)).isEqualTo(found("2{6,}|0{6,}", steps, 1, "012"));
            assertThat(Rule.TWO_OF_THREE.marks(points)).isEqualTo(found("(?=(A[XAa]A|AA[XAa]|[XAa]AA|B[YBb]B|BB[YBb]|[YBb]BB))", letters, 0, "AB"));
        }
    }

    /** Runs by leaving the line out and cutting the letters where they change. */
    @ParameterizedTest
    @ValueSource(longs = {5, 6, 7})
    void runsAreTheStretchesOfLikeLetters(long seed) {
        var random = new Random(seed);
        for (var play = 0; play < 250; play++) {
            var points = wandering(random);

            var sides = points.stream().map(point -> point.value() > 0 ? "+" : point.value() < 0 ? "-" : "").collect(Collectors.joining());
            var stretches = sides.isEmpty() ? List.<String>of() : Arrays.asList(sides.split("(?<=\\+)(?=-)|(?<=-)(?=\\+)"));
            var runs = Runs.of(points, Point::side);

            assertThat(runs.useful()).isEqualTo(sides.length());
            assertThat(runs.crossings()).isEqualTo(Math.max(0, stretches.size() - 1));
            assertThat(runs.longestLength()).isEqualTo(stretches.stream().mapToInt(String::length).max().orElse(0));
        }
    }

    /** The last of some points behind twelve quiet ones: which rule marks it, and its icon where more is better, where less is, and where neither is. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            OUTSIDE      | 13.9                              | IMPROVEMENT_HIGH | CONCERN_HIGH    | NEUTRAL_HIGH
            OUTSIDE      | 6.1                               | CONCERN_LOW      | IMPROVEMENT_LOW | NEUTRAL_LOW
            SHIFT        | 9.5 10.5 10.9 10.5 10.9 10.5 10.9 10.5 | IMPROVEMENT_HIGH | CONCERN_HIGH | NEUTRAL_HIGH
            SHIFT        | 9.5 9.1 9.5 9.1 9.5 9.1 9.5       | CONCERN_LOW      | IMPROVEMENT_LOW | NEUTRAL_LOW
            TREND        | 9 9.3 9.6 9.9 10.2 10.5 10.8      | IMPROVEMENT_HIGH | CONCERN_HIGH    | NEUTRAL_HIGH
            TREND        | 11 10.7 10.4 10.1 9.8 9.5 9.2     | CONCERN_LOW      | IMPROVEMENT_LOW | NEUTRAL_LOW
            TREND        | 8.2 8.5 8.8 9.1 9.4 9.7 10        | IMPROVEMENT_HIGH | CONCERN_HIGH    | NEUTRAL_HIGH
            TREND        | 11.8 11.5 11.2 10.9 10.6 10.3 10  | CONCERN_LOW      | IMPROVEMENT_LOW | NEUTRAL_LOW
            TWO_OF_THREE | 13 10.5 13                        | IMPROVEMENT_HIGH | CONCERN_HIGH    | NEUTRAL_HIGH
            TWO_OF_THREE | 7 9.5 7                           | CONCERN_LOW      | IMPROVEMENT_LOW | NEUTRAL_LOW
            """)
    void eachRuleMakesItsIconOnItsOwnSide(Rule rule, String later, Variation more, Variation less, Variation neither) {
        var read = read(later);

        assertThat(read.marked().getLast()).containsExactly(rule);
        assertThat(Map.of(Polarity.INCREASE, read.icon(Polarity.INCREASE), Polarity.DECREASE, read.icon(Polarity.DECREASE), Polarity.NEUTRAL, read.icon(Polarity.NEUTRAL)))
                .isEqualTo(Map.of(Polarity.INCREASE, more, Polarity.DECREASE, less, Polarity.NEUTRAL, neither));
    }

    /** One point fewer, one on the mean, one too far apart, or on the limit's own side: chance. */
    @ParameterizedTest
    @ValueSource(strings = {
        "13.8", "6.2", "9.5 10.5 10.9 10.5 10.9 10.5 10.9", "10.9 9.5 9.1 9.5 9.1 9.5 9.1", "9.5 10.5 10.9 10.5 10 10.9 10.5 10.9",
        "9.3 9.6 9.9 10.2 10.5 10.8", "9 9.3 9.6 9.6 9.9 10.2 10.5 10.8", "13 10.5 10.5 13", "13 9.9 13", "12.5 10.5 12.5", "13.9 10.5 13"})
    void oneStepShortOfARuleIsCommonCause(String later) {
        assertThat(read(later).marked().getLast()).isEmpty();
        assertThat(read(later).icon(Polarity.INCREASE)).isEqualTo(Variation.COMMON_CAUSE);
    }

    private static MakingDataCount read(String later) {
        var values = Stream.concat(Arrays.stream(QUIET).boxed(), Arrays.stream(later.split(" ")).map(Double::valueOf)).mapToDouble(each -> each).toArray();
        return MakingDataCount.of(Chart.of(Kind.I, Series.of(values).frozenAfter(12)));
    }

    /** Whole steps of a half, so that points on a line and equal neighbours come up often; some plays drift and some stay on one side. */
    private static List<Point> wandering(Random random) {
        var slope = random.nextInt(3) == 0 ? 0.5 * (random.nextInt(3) - 1) : 0;
        var level = 0.5 * random.nextInt(5) - 1;
        return IntStream.range(0, 1 + random.nextInt(30))
                .mapToObj(at -> new Point(at + 1, slope * at + level + Math.rint(2 * random.nextGaussian()) / (slope == 0 ? 2 : 8), Use.BASELINE, LIMITS)).toList();
    }

    /** X beyond the upper limit, A near it, a above the mean, o on it, b, B and Y below. */
    private static String letter(Point point) {
        var value = point.value();
        return value > 3 ? "X" : value > 2 ? "A" : value > 0 ? "a" : value == 0 ? "o" : value >= -2 ? "b" : value >= -3 ? "B" : "Y";
    }

    private static BitSet found(String pattern, String letters, int more, String marked) {
        var marks = new BitSet();
        var matcher = Pattern.compile(pattern).matcher(letters);
        while (matcher.find()) {
            var end = matcher.groupCount() > 0 ? matcher.end(1) : matcher.end();
            for (var at = matcher.start(); at < end + more; at++) {
                if (more > 0 || marked.indexOf(letters.charAt(at)) >= 0) {
                    marks.set(at);
                }
            }
        }
        return marks;
    }
}

package org.wellspring.figures.chart;

import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * The four rules of NHS "Making Data Count", in the order in which they name a point. On a stable series one of them
 * fires by chance in 5% of series of 12 points, 14.5% of 24, 26% of 36 and 39% of 52 with the limits of the Excel tool,
 * two or three points more with screened limits: for reporting in that form, never for deciding whether something changed
 * ({@link Finding}).
 */
public enum Rule {
    /** Strictly beyond a limit. */
    OUTSIDE("outside-limits") {
        @Override
        BitSet marks(List<Point> points) {
            return those(points, Point::outside);
        }
    },
    /** Seven points, each strictly above (or each below) the one before: all seven are marked. */
    TREND("trend") {
        @Override
        BitSet marks(List<Point> points) {
            return Windows.covered(trends(points.stream().map(Point::value).toList()), SEVEN);
        }
    },
    /** Two of three consecutive points between a near limit and its limit, all three on one side: the near ones are marked. */
    TWO_OF_THREE("two-of-three") {
        @Override
        BitSet marks(List<Point> points) {
            var near = those(points, Point::near);
            near.and(Windows.covered(Windows.completed(points, THREE, Rule::twoAreNear), THREE));
            return near;
        }
    },
    /** Seven consecutive points on one side of the mean; a point on the mean breaks the row. */
    SHIFT("shift") {
        @Override
        BitSet marks(List<Point> points) {
            return Windows.covered(shifts(points.stream().map(Point::side).toList()), SEVEN);
        }
    };

    private static final int SEVEN = 7;
    private static final int THREE = 3;

    private final String code;

    Rule(String code) {
        this.code = code;
    }

    /** As written in an answer: {@code outside-limits}, {@code trend}, {@code two-of-three} or {@code shift}. */
    public String code() {
        return code;
    }

    /** Positions, from 0, of the points this rule marks. */
    abstract BitSet marks(List<Point> points);

    /** Positions at which seven rising or seven falling values are complete. */
    static BitSet trends(List<Double> values) {
        return Windows.completed(values, SEVEN, seven -> rising(seven) || rising(seven.reversed()));
    }

    /** Positions at which seven points on one side are complete. */
    static BitSet shifts(List<Side> sides) {
        return Windows.completed(sides, SEVEN, Rule::oneSide);
    }

    private static boolean rising(List<Double> values) {
        return IntStream.range(1, values.size()).allMatch(at -> values.get(at) > values.get(at - 1));
    }

    private static boolean oneSide(List<Side> sides) {
        return sides.getFirst() != Side.ON && sides.stream().distinct().count() == 1;
    }

    private static boolean twoAreNear(List<Point> three) {
        return three.stream().filter(Point::near).count() >= 2 && oneSide(three.stream().map(Point::side).toList());
    }

    private static BitSet those(List<Point> points, Predicate<Point> condition) {
        return Windows.completed(points, 1, one -> condition.test(one.getFirst()));
    }
}

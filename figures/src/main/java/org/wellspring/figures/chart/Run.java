package org.wellspring.figures.chart;

/**
 * Points in a row on one side of a line; points on the line neither break nor lengthen it.
 *
 * @param side never {@link Side#ON}
 * @param from number of its first point
 * @param to number of its last point
 * @param length how many points lie on the side
 */
public record Run(Side side, int from, int to, int length) {

    static Run starting(Side side, Point point) {
        return new Run(side, point.number(), point.number(), 1);
    }

    Run and(Point point) {
        return new Run(side, from, point.number(), length + 1);
    }
}

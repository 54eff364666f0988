package org.wellspring.figures.audit.bounds;

/**
 * How small and how large a sum can be.
 *
 * @param least the smallest
 * @param most the largest
 * @param smallest cells with which it is smallest
 * @param largest cells with which it is largest
 */
public record Interval(double least, double most, double[] smallest, double[] largest) {

    public double width() {
        return most - least;
    }
}

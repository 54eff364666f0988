package org.wellspring.figures.audit.bounds;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hipparchus.exception.MathIllegalArgumentException;
import org.hipparchus.exception.MathIllegalStateException;
import org.hipparchus.optim.MaxIter;
import org.hipparchus.optim.linear.LinearConstraint;
import org.hipparchus.optim.linear.LinearConstraintSet;
import org.hipparchus.optim.linear.LinearObjectiveFunction;
import org.hipparchus.optim.linear.NonNegativeConstraint;
import org.hipparchus.optim.linear.Relationship;
import org.hipparchus.optim.linear.SimplexSolver;
import org.hipparchus.optim.nonlinear.scalar.GoalType;

/**
 * Cells with known ranges, and everything published about them.
 *
 * @param least the smallest each cell can be, such as 0
 * @param most the largest, such as the people in it
 * @param reported figures over the cells
 */
public record Bounds(double[] least, double[] most, List<Reported> reported) {

    /** Under this a difference of counts is none: a group is called narrowed a hair too early rather than too late. */
    public static final double TOLERANCE = 1e-6;

    private static final int ITERATIONS = 100_000;

    public Bounds {
        least = least.clone();
        most = most.clone();
        reported = List.copyOf(reported);
        for (int j = 0; j < least.length; j++) {
            if (least.length != most.length || !(least[j] <= most[j]) || Double.isInfinite(least[j]) || Double.isInfinite(most[j])) {
                throw new IllegalArgumentException("Cell %d needs a range from a smaller to a larger number.".formatted(j + 1));
            }
        }
        for (var figure : reported) {
            if (figure.row().length != least.length) {
                throw new IllegalArgumentException("Figure %s has %d numbers, but there are %d cells.".formatted(figure.name(), figure.row().length, least.length));
            }
        }
    }

    /**
     * How small and how large the sum over {@code row} can be.
     *
     * @throws IllegalArgumentException where no cells fit what was reported, or the search for the bounds does not end
     */
    public Interval of(int[] row) {
        try {
            var smallest = at(row, GoalType.MINIMIZE);
            var largest = at(row, GoalType.MAXIMIZE);
            return new Interval(sum(row, smallest), sum(row, largest), smallest, largest);
        } catch (MathIllegalStateException | MathIllegalArgumentException none) {
            throw new IllegalArgumentException("No cells within their ranges fit all the figures: %s".formatted(none.getMessage()), none);
        }
    }

    /** Whether less than {@code width} is left open about the sum over {@code row}. */
    public boolean narrowed(int[] row, double width) {
        return of(row).width() < width + TOLERANCE;
    }

    private double[] at(int[] row, GoalType goal) {
        var constraints = new ArrayList<LinearConstraint>();
        for (var figure : reported) {
            var offset = sum(figure.row(), least);
            constraints.addAll(between(doubles(figure.row()), figure.least() - offset, figure.most() - offset));
        }
        for (int j = 0; j < least.length; j++) {
            var alone = new double[least.length];
            alone[j] = 1;
            constraints.add(new LinearConstraint(alone, Relationship.LEQ, most[j] - least[j]));
        }
        var above = new SimplexSolver().optimize(new MaxIter(ITERATIONS), new LinearObjectiveFunction(doubles(row), 0),
                new LinearConstraintSet(constraints), goal, new NonNegativeConstraint(true)).getPoint();
        for (int j = 0; j < above.length; j++) {
            above[j] += least[j];
        }
        return above;
    }

    private static List<LinearConstraint> between(double[] row, double least, double most) {
        return least == most
                ? List.of(new LinearConstraint(row, Relationship.EQ, least))
                : List.of(new LinearConstraint(row, Relationship.GEQ, least), new LinearConstraint(row, Relationship.LEQ, most));
    }

    private static double sum(int[] row, double[] cells) {
        var sum = 0.0;
        for (int j = 0; j < row.length; j++) {
            sum += row[j] * cells[j];
        }
        return sum;
    }

    private static double[] doubles(int[] row) {
        return Arrays.stream(row).asDoubleStream().toArray();
    }
}

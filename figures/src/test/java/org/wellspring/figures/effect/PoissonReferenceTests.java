package org.wellspring.figures.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.hipparchus.linear.LUDecomposition;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.junit.jupiter.api.Test;
import org.wellspring.figures.effect.Fit.Fitted;

/** Reweighted least squares against another way to the same answer: climbing the likelihood by Newton's steps, halved where they fall. */
class PoissonReferenceTests {

    @Test
    void newtonsStepsEndAtTheSameCoefficientsAndErrors() {
        var random = new Random(1);
        for (var play = 0; play < 25; play++) {
            var segments = new Segments(10 + random.nextInt(10), random.nextBoolean(), random.nextInt(3), 12);
            var periods = periods(random, 30, 5 + random.nextInt(200));

            var fitted = (Fitted) CountRegression.of(periods, segments);

            var rows = segments.rows(times(periods));
            var reference = climbed(periods, rows);
            var covariance = new LUDecomposition(information(periods, rows, reference)).getSolver().getInverse();
            assertThat(fitted.asStated().step().value()).isCloseTo(reference[Segments.STEP], within(1e-7));
            assertThat(fitted.asStated().trend().value()).isCloseTo(reference[Segments.TREND], within(1e-8));
            assertThat(fitted.asStated().step().error()).isCloseTo(Math.sqrt(covariance.getEntry(Segments.STEP, Segments.STEP)), within(1e-7));
            fitted.asStated().slope().ifPresent(slope -> assertThat(slope.value()).isCloseTo(reference[Segments.SLOPE], within(1e-8)));
        }
    }

    @Test
    void noOtherCoefficientsAreLikelier() {
        var periods = periods(new Random(2), 30, 50);
        var segments = Segments.stepAt(15);
        var rows = segments.rows(times(periods));
        var best = climbed(periods, rows);
        var height = logLikelihood(periods, rows, best);
        var fitted = ((Fitted) CountRegression.of(periods, segments)).asStated();

        for (var moved : new double[] {-1e-3, 1e-3}) {
            var elsewhere = best.clone();
            elsewhere[Segments.STEP] = fitted.step().value() + moved;
            assertThat(logLikelihood(periods, rows, elsewhere)).isLessThan(height);
        }
    }

    /** Twice the fall of the likelihood at one error from the top is about one: the error is on the right scale. */
    @Test
    void anErrorIsWhereTheLikelihoodHasFallenByAHalf() {
        var periods = periods(new Random(3), 60, 400);
        var rows = Segments.stepAt(30).rows(times(periods));
        var best = climbed(periods, rows);
        var step = ((Fitted) CountRegression.of(periods, Segments.stepAt(30))).asStated().step();

        var held = climbedWithStepHeld(periods, rows, step.value() + step.error());

        assertThat(2 * (logLikelihood(periods, rows, best) - logLikelihood(periods, rows, held))).isCloseTo(1, within(0.02));
    }

    private static double[] climbed(List<Period> periods, double[][] rows) {
        var coefficients = start(periods, rows);
        for (var step = 0; step < 40; step++) {
            coefficients = better(periods, rows, coefficients, newton(periods, rows, coefficients));
        }
        return coefficients;
    }

    private static double[] climbedWithStepHeld(List<Period> periods, double[][] rows, double held) {
        var others = IntStream.range(0, rows.length).mapToObj(i -> new double[] {rows[i][Segments.LEVEL], rows[i][Segments.TREND]}).toArray(double[][]::new);
        var shifted = IntStream.range(0, rows.length).mapToObj(i -> new Period(periods.get(i).time(), periods.get(i).count(), periods.get(i).exposure() * Math.exp(held * rows[i][Segments.STEP]))).toList();
        var found = climbed(shifted, others);
        return new double[] {found[0], held, found[1]};
    }

    private static double[] start(List<Period> periods, double[][] rows) {
        var coefficients = new double[rows[0].length];
        coefficients[0] = Math.log(periods.stream().mapToDouble(Period::count).sum() / periods.stream().mapToDouble(Period::exposure).sum());
        return coefficients;
    }

    private static double[] newton(List<Period> periods, double[][] rows, double[] coefficients) {
        var slope = new double[coefficients.length];
        for (var i = 0; i < rows.length; i++) {
            for (var j = 0; j < slope.length; j++) {
                slope[j] += rows[i][j] * (periods.get(i).count() - expected(periods.get(i), rows[i], coefficients));
            }
        }
        return new LUDecomposition(information(periods, rows, coefficients)).getSolver().solve(MatrixUtils.createRealVector(slope)).toArray();
    }

    private static double[] better(List<Period> periods, double[][] rows, double[] from, double[] step) {
        for (var share = 1.0; share > 1e-6; share /= 2) {
            var length = share;
            var next = IntStream.range(0, from.length).mapToDouble(j -> from[j] + length * step[j]).toArray();
            if (logLikelihood(periods, rows, next) > logLikelihood(periods, rows, from)) {
                return next;
            }
        }
        return from;
    }

    private static RealMatrix information(List<Period> periods, double[][] rows, double[] coefficients) {
        var information = MatrixUtils.createRealMatrix(coefficients.length, coefficients.length);
        for (var i = 0; i < rows.length; i++) {
            var expected = expected(periods.get(i), rows[i], coefficients);
            for (var j = 0; j < coefficients.length; j++) {
                for (var k = 0; k < coefficients.length; k++) {
                    information.addToEntry(j, k, expected * rows[i][j] * rows[i][k]);
                }
            }
        }
        return information;
    }

    private static double logLikelihood(List<Period> periods, double[][] rows, double[] coefficients) {
        return IntStream.range(0, rows.length).mapToDouble(i -> {
            var expected = expected(periods.get(i), rows[i], coefficients);
            return periods.get(i).count() * Math.log(expected) - expected;
        }).sum();
    }

    private static double expected(Period period, double[] row, double[] coefficients) {
        return period.exposure() * Math.exp(IntStream.range(0, row.length).mapToDouble(j -> row[j] * coefficients[j]).sum());
    }

    private static double[] times(List<Period> periods) {
        return periods.stream().mapToDouble(Period::time).toArray();
    }

    private static List<Period> periods(Random random, int number, int level) {
        return IntStream.range(0, number).mapToObj(time -> new Period(time, Math.round(level * (0.5 + random.nextDouble())), 50 + random.nextInt(50))).toList();
    }
}

package org.wellspring.figures.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.wellspring.figures.effect.Fit.Fitted;

class FigureRegressionTests {

    private static final Segments STEP = Segments.stepAt(8);

    @Test
    void figuresWithoutScatterGiveBackWhatMadeThem() {
        var fitted = fitted(figures(16, time -> 30 + 0.5 * time - (time >= 8 ? 6 : 0), time -> 4), STEP);

        assertThat(fitted.honest().step().value()).isCloseTo(-6, within(1e-9));
        assertThat(fitted.honest().trend().value()).isCloseTo(0.5, within(1e-9));
    }

    @Test
    void figuresThatHappenToLieOnALineAreNoMoreCertainThanTheirVariances() {
        var fitted = fitted(figures(16, time -> 30, time -> 4), STEP);

        assertThat(fitted.dispersion()).isCloseTo(0, within(1e-12));
        assertThat(fitted.honest().step().error()).isGreaterThanOrEqualTo(fitted.asStated().step().error() * (1 - 1e-9));
    }

    /** With the same variance everywhere, the stated error is the textbook one of ordinary least squares. */
    @Test
    void theStatedErrorIsTheTextbookOne() {
        var fitted = fitted(figures(4, time -> time, time -> 9), 1, 3);

        assertThat(fitted).isEqualTo(new CannotTell(Why.TOO_FEW_BEFORE));
        assertThat(((Fitted) fitted(figures(8, time -> time, time -> 9), 4, 0)).asStated().step().error()).isCloseTo(3 * Math.sqrt(stepVarianceOfEight()), within(1e-9));
    }

    /** Inverse of the crossed terms of four periods before (-4..-1) and four after (0..3), by hand: 1 over what is left of the step. */
    private static double stepVarianceOfEight() {
        var mean = -0.5;
        var spread = 42.0;
        var with = 4 * (1.5 - mean);
        return 1 / (8 * 0.25 - with * with / spread);
    }

    @Test
    void anUncertainFigureCountsLess() {
        var far = figures(16, time -> time == 12 ? 90 : 30, time -> time == 12 ? 10_000 : 4);
        var near = figures(16, time -> time == 12 ? 90 : 30, time -> 4);

        assertThat(Math.abs(fitted(far, STEP).honest().step().value())).isLessThan(0.1);
        assertThat(Math.abs(fitted(near, STEP).honest().step().value())).isGreaterThan(4);
    }

    @Test
    void scatterBeyondTheVariancesWidensTheInterval() {
        var calm = fitted(figures(16, time -> 30 + time % 2, time -> 4), STEP);
        var wild = fitted(figures(16, time -> 30 + 20 * (time % 3), time -> 4), STEP);

        assertThat(wild.dispersion()).isGreaterThan(10);
        assertThat(wild.honest().step().error()).isGreaterThan(2 * calm.honest().step().error());
    }

    @Test
    void fewFiguresAreJudgedByStudent() {
        var step = fitted(figures(8, time -> 30 + time % 2, time -> 4), 4, 0) instanceof Fitted fitted ? fitted.honest().step() : null;

        assertThat(step.freedom()).isEqualTo(5);
        assertThat((step.interval().high() - step.value()) / step.error()).isCloseTo(2.5706, within(1e-4));
    }

    @Test
    void aPublishedMarginIsAVariance() {
        assertThat(Measured.published(3, 31, 9.8).variance()).isCloseTo(25, within(0.01));
        assertThat(Measured.published(3, 31, 9.8).value()).isEqualTo(31);
    }

    @Test
    void gapsBetweenTheWavesAreNoTrouble() {
        var even = figures(20, time -> 30 + time % 3, time -> 4);
        var gapped = even.stream().filter(figure -> figure.time() != 5 && figure.time() != 14).toList();

        assertThat(fitted(gapped, Segments.stepAt(10)).honest().step().error()).isGreaterThan(fitted(even, Segments.stepAt(10)).honest().step().error() * 0.8).isFinite();
    }

    @Test
    void whatIsNoFigureIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Measured(1, 30, 0)).withMessageContaining("variance");
        assertThatIllegalArgumentException().isThrownBy(() -> new Measured(1, Double.NaN, 1)).withMessageContaining("value");
        assertThatIllegalArgumentException().isThrownBy(() -> new Measured(Double.NaN, 1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> Measured.published(1, 30, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> FigureRegression.of(figures(9, time -> 1, time -> 1).reversed(), STEP));
    }

    @Test
    void aSeasonThatCannotBeSeparatedCannotTell() {
        assertThat(fitted(figures(40, time -> 30, time -> 4), 20, 6)).isEqualTo(new CannotTell(Why.TERMS_NOT_SEPARABLE));
    }

    private static Fitted fitted(List<Measured> figures, Segments segments) {
        return (Fitted) FigureRegression.of(figures, segments);
    }

    private static Fit fitted(List<Measured> figures, double change, int harmonics) {
        return FigureRegression.of(figures, Segments.stepAt(change).withHarmonics(harmonics));
    }

    private static List<Measured> figures(int waves, IntToDoubleFunction value, IntToDoubleFunction variance) {
        return IntStream.range(0, waves).mapToObj(time -> new Measured(time, value.applyAsDouble(time), variance.applyAsDouble(time))).toList();
    }
}

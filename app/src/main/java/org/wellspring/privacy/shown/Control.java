package org.wellspring.privacy.shown;

import java.util.List;
import java.util.Optional;
import org.wellspring.figures.chart.Chart;
import org.wellspring.figures.chart.Finding;
import org.wellspring.figures.chart.Kind;
import org.wellspring.figures.chart.Segment;
import org.wellspring.privacy.spi.Headline;
import org.wellspring.figures.release.Published;
import org.wellspring.web.TrendChart;
import org.wellspring.web.TrendChart.Spot;

/**
 * Middle, limits and signals of a series that is long enough for them, for {@code privacy/control.jte}. Runs decide whether
 * something changed (decision record 12); limits and what lies beyond them are drawn, and decide nothing.
 *
 * @param centre height of the middle in the picture, and so are the limits
 * @param outside figures beyond a limit
 * @param run the figures that decided, where a run did
 */
public record Control(Finding finding, String centre, String upper, String lower, List<Spot> outside, List<Spot> run) {

    /** Empty where fewer than twelve figures tell something, or all say the same. */
    static Optional<Control> of(List<Headline> headlines, TrendChart drawn) {
        var shares = headlines.stream().filter(headline -> headline.share() instanceof Published.Shown).mapToDouble(Control::percent).toArray();
        if (shares.length < Segment.ENOUGH || java.util.Arrays.stream(shares).distinct().count() == 1) {
            return Optional.empty();
        }
        return Optional.of(of(Chart.of(Kind.I, org.wellspring.figures.chart.Series.of(shares)), drawn.dots()));
    }

    private static Control of(Chart chart, List<Spot> dots) {
        var limits = chart.points().getLast().limits();
        var finding = Finding.of(chart);
        var outside = chart.points().stream().filter(point -> point.outside()).map(point -> dots.get(point.number() - 1)).toList();
        var run = finding instanceof Finding.Shift(var longest, var _)
            ? chart.points().stream().filter(point -> point.number() >= longest.from() && point.number() <= longest.to() && point.side() == longest.side()).map(point -> dots.get(point.number() - 1)).toList()
            : List.<Spot>of();
        return new Control(finding, TrendChart.height(limits.centre()), TrendChart.height(limits.upper()), TrendChart.height(limits.lower()), outside, run);
    }

    private static double percent(Headline headline) {
        return headline.share() instanceof Published.Shown(var percent, var _) ? percent : Double.NaN;
    }
}

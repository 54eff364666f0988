package org.wellspring.voice.effect;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.wellspring.web.Text;
import org.wellspring.web.TrendChart;
import org.wellspring.web.TrendChart.Point;
import org.wellspring.web.TrendChart.Value;

/**
 * Those who took part beside those who did not, or not yet; or everybody alone.
 *
 * @param other empty where everybody is looked at together
 * @param starts where upright lines stand
 */
public record EffectChart(String name, TrendChart main, Optional<Other> other, List<String> starts, List<String> columns, List<List<String>> rows) {

    public record Other(String name, TrendChart chart) {}

    /** Empty where nothing was released. */
    static Optional<EffectChart> of(Plan plan, Seen seen, Text text) {
        var closings = seen.courses().stream().findFirst().map(course -> course.points().stream().map(Seen.Spot::closing).toList()).orElse(List.of());
        if (closings.isEmpty()) {
            return Optional.empty();
        }
        var take = mean(seen.courses().stream().filter(course -> course.starts().isPresent()).toList(), closings.size());
        var wait = mean(seen.courses().stream().filter(course -> course.starts().isEmpty()).toList(), closings.size());
        var name = text.of(plan.design().compared().byTeam() ? "voice.effect.chart.take" : "voice.effect.chart.everybody");
        var other = wait.isEmpty() ? Optional.<Other>empty() : Optional.of(new Other(text.of("voice.effect.chart.wait"), drawn(closings, wait, text)));
        return Optional.of(new EffectChart(name, drawn(closings, take, text), other, starts(plan, seen, closings, text),
            columns(name, other, text), rows(closings, take, wait, text)));
    }

    /** Weighted by people; margins add up as variances. */
    private static List<Value> mean(List<Seen.Course> courses, int waves) {
        double people = courses.stream().mapToInt(Seen.Course::people).sum();
        return courses.isEmpty() ? List.of() : IntStream.range(0, waves).mapToObj(wave -> {
            var percent = courses.stream().mapToDouble(course -> course.people() / people * course.points().get(wave).percent()).sum();
            var variance = courses.stream().mapToDouble(course -> Math.pow(course.people() / people * course.points().get(wave).margin(), 2)).sum();
            return new Value((int) Math.round(percent), (int) Math.ceil(Math.sqrt(variance)));
        }).toList();
    }

    private static TrendChart drawn(List<LocalDate> closings, List<Value> values, Text text) {
        var points = IntStream.range(0, closings.size()).mapToObj(at -> new Point(until(closings.get(at), text), at < values.size() ? Optional.of(values.get(at)) : Optional.empty())).toList();
        return TrendChart.of(points, text.language().rightToLeft());
    }

    private static List<String> starts(Plan plan, Seen seen, List<LocalDate> closings, Text text) {
        var days = plan.design().compared().byTeam() ? seen.courses().stream().flatMap(course -> course.starts().stream()) : Stream.of(plan.design().starts());
        return days.map(day -> Periods.first(closings, plan.design().every(), day)).distinct().sorted().filter(first -> first < closings.size())
            .map(first -> TrendChart.before(first, closings.size(), text.language().rightToLeft())).toList();
    }

    private static List<String> columns(String name, Optional<Other> other, Text text) {
        return Stream.concat(Stream.of(text.of("voice.effect.chart.until"), name), other.map(Other::name).stream()).toList();
    }

    private static List<List<String>> rows(List<LocalDate> closings, List<Value> take, List<Value> wait, Text text) {
        return IntStream.range(0, closings.size()).mapToObj(at -> {
            var row = new ArrayList<>(List.of(until(closings.get(at), text)));
            Stream.of(take, wait).filter(values -> !values.isEmpty()).map(values -> values.get(at))
                .forEach(value -> row.add(text.of("voice.effect.chart.value", "percent", value.percent(), "margin", value.margin())));
            return List.copyOf(row);
        }).toList();
    }

    private static String until(LocalDate closing, Text text) {
        return text.date(closing.plusDays(6));
    }
}

package org.wellspring.launch.figures;

import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.wellspring.figures.chart.Kind;
import org.wellspring.figures.chart.Observation;
import org.wellspring.figures.chart.Polarity;
import org.wellspring.figures.chart.Series;
import org.wellspring.figures.chart.Use;
import tools.jackson.databind.JsonNode;

/**
 * One series of a file, with what is asked of it. Answers that stand beside it ({@code cl}, {@code runs}, …) are not read.
 *
 * @param target none when there is none
 */
record ChartCase(Kind kind, Series series, Polarity polarity, OptionalDouble target) {

    private static final Pattern LETTER = Pattern.compile("(?:^|[_ ])([ICPUT]|[PU]')(?=[_ ]|$)");
    private static final List<String> VALUES = List.of("y", "value", "values", "count", "counts", "cost", "days", "hours");
    private static final List<String> NUMERATORS = List.of("count", "counts", "numerator", "events", "infections", "cases", "errors", "failures", "n");
    private static final List<String> DENOMINATORS = List.of("size", "sizes", "denominator", "of", "units", "days", "patients", "n");

    /** @throws IllegalArgumentException for a case that lacks something; the message says what to write */
    static ChartCase read(String name, JsonNode written) {
        var columns = new Columns(written);
        var kind = kind(name, columns);
        var target = columns.number("target");
        var polarity = columns.word("polarity").map(Polarity::ofCode).orElse(Polarity.NEUTRAL);
        return new ChartCase(kind, used(columns, counted(kind, columns)), polarity, target);
    }

    private static Kind kind(String name, Columns columns) {
        var chosen = columns.word("chart");
        if (chosen.isPresent()) {
            return Kind.ofCode(chosen.get());
        }
        if (name.startsWith("mdc")) {
            return Kind.XMR;
        }
        var letter = LETTER.matcher(name);
        if (letter.find()) {
            return Kind.ofCode(letter.group(1));
        }
        if (columns.find(DENOMINATORS).isPresent()) {
            throw new IllegalArgumentException("Which chart? Write \"chart\": \"P\" for shares or \"chart\": \"U\" for rates.");
        }
        return Kind.I;
    }

    private static Series counted(Kind kind, Columns columns) {
        return switch (kind) {
            case P, P_PRIME, U, U_PRIME -> ratios(columns);
            case I, XMR, XMR_UNSCREENED, C, T -> Series.of(columns.numbers(VALUES)
                    .orElseThrow(() -> new IllegalArgumentException("There are no values. Write them as \"y\": [12, 15, 11].")));
        };
    }

    /** {@code n} is the count beside {@code days}, and the denominator beside a {@code count}. */
    private static Series ratios(Columns columns) {
        var below = columns.find(DENOMINATORS).map(Columns.Column::name)
                .orElseThrow(() -> new IllegalArgumentException("There are no denominators. Write them as \"size\": [50, 48, 51]."));
        var shares = columns.numbers(List.of("y"));
        var counts = columns.numbers(NUMERATORS.stream().filter(name -> !name.equals(below)).toList());
        var length = counts.or(() -> shares).map(numbers -> numbers.length)
                .orElseThrow(() -> new IllegalArgumentException("There are no counts. Write them as \"count\": [3, 1, 4]."));
        var of = columns.repeated(List.of(below), length).orElseThrow();
        return Series.of(counts.orElseGet(() -> times(shares.orElseThrow(), of)), of);
    }

    private static double[] times(double[] shares, double[] of) {
        if (shares.length != of.length) {
            throw new IllegalArgumentException("There are %d values in y and %d denominators. Give one for each.".formatted(shares.length, of.length));
        }
        return IntStream.range(0, of.length).mapToDouble(at -> shares[at] * of[at]).toArray();
    }

    /** A number for each point in {@code include}, {@code baseline} and {@code phase}; or numbers of points in {@code exclude}, {@code freeze} and {@code part}. */
    private static Series used(Columns columns, Series series) {
        var used = series;
        used = columns.flags("include", series).map(ChartCase::zeros).map(used::excluding).orElse(used);
        used = columns.pointNumbers("exclude").map(used::excluding).orElse(used);
        used = columns.flags("baseline", series).map(ChartCase::zeros).map(used::judging).orElse(used);
        used = columns.pointNumbers("freeze").map(points -> points[0]).map(used::frozenAfter).orElse(used);
        used = columns.pointNumbers("part").map(used::rebasedAfter).orElse(used);
        var judged = used;
        return columns.flags("phase", series).map(phases -> rebased(judged, phases)).orElse(used);
    }

    private static int[] zeros(double[] flags) {
        return IntStream.range(0, flags.length).filter(at -> flags[at] == 0).map(at -> at + 1).toArray();
    }

    /** A later phase has limits of its own when it has points in the baseline; otherwise the earlier limits go on. */
    private static Series rebased(Series series, double[] phases) {
        var uses = series.observations().stream().map(Observation::use).toList();
        var starts = IntStream.range(1, phases.length).filter(at -> phases[at] != phases[at - 1]);
        return series.rebasedAfter(starts
                .filter(start -> IntStream.range(start, phases.length)
                        .takeWhile(at -> phases[at] == phases[start])
                        .anyMatch(at -> uses.get(at) == Use.BASELINE))
                .toArray());
    }
}

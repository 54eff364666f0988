package org.wellspring.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Where the parts of a trend line lie, for {@code parts/chart.jte}: shares from 0 to 100 with their margins, oldest first,
 * gaps where nothing can be told. As wide as a phone, so that its letters stay readable there. In right-to-left languages time
 * runs to the left.
 *
 * @param lines of connected values, as {@code points} of a polyline
 * @param bands around the lines, as {@code points} of a polygon
 * @param whiskers margins of values that stand alone
 * @param gaps columns where nothing can be told, to be hatched
 * @param labels under the chart, as many as fit
 */
public record TrendChart(List<String> lines, List<String> bands, List<Whisker> whiskers, List<Gap> gaps, List<Spot> dots, List<Spot> labels, Axis axis) {
    public static final int WIDTH = 340;
    public static final int HEIGHT = 196;
    public static final int TOP = 12;
    public static final int BOTTOM = 166;
    private static final int LABELS = 46;
    private static final int END = 12;
    private static final int MOST_LABELS = 3;

    /** @param margin in the unit of the value, to both sides */
    public record Value(int percent, int margin) {}

    /** @param label short: a date; a value that is missing leaves a gap */
    public record Point(String label, Optional<Value> value) {}

    public record Spot(String x, String y, String text) {}

    public record Whisker(String x, String upper, String lower) {}

    public record Gap(String x, String y, String width, String height) {}

    /**
     * @param percents where a line is drawn across, with its label
     * @param from left end of the lines across
     * @param until their right end
     * @param anchor which end of a label touches the axis
     */
    public record Axis(List<Spot> percents, String from, String until, String anchor) {}

    /** @param mirrored whether time runs to the left */
    public static TrendChart of(List<Point> points, boolean mirrored) {
        return new Drawing(points, mirrored).chart();
    }

    /** Where an upright line stands before the point with this number, of so many. */
    public static String before(int point, int of, boolean mirrored) {
        var fromStart = LABELS + (double) (WIDTH - LABELS - END) * point / of;
        return written(mirrored ? WIDTH - fromStart : fromStart);
    }

    private record Drawing(List<Point> points, boolean mirrored) {
        TrendChart chart() {
            var runs = runs();
            var connected = runs.stream().filter(run -> run.size() > 1).toList();
            return new TrendChart(
                connected.stream().map(run -> run.stream().map(at -> x(at) + "," + y(value(at).percent())).collect(Collectors.joining(" "))).toList(),
                connected.stream().map(this::band).toList(),
                runs.stream().filter(run -> run.size() == 1).map(List::getFirst).map(this::whisker).toList(),
                all().filter(at -> points.get(at).value().isEmpty()).map(this::gap).toList(),
                all().filter(at -> points.get(at).value().isPresent()).map(at -> new Spot(x(at), y(value(at).percent()), "")).toList(),
                all().filter(this::labelled).map(at -> new Spot(x(at), written(BOTTOM + 20), points.get(at).label())).toList(),
                axis());
        }

        /** Neighbouring points that have a value. */
        private List<List<Integer>> runs() {
            var runs = new ArrayList<List<Integer>>();
            all().filter(at -> points.get(at).value().isPresent()).forEach(at -> {
                if (runs.isEmpty() || runs.getLast().getLast() != at - 1) {
                    runs.add(new ArrayList<>());
                }
                runs.getLast().add(at);
            });
            return runs;
        }

        private String band(List<Integer> run) {
            var upper = run.stream().map(at -> x(at) + "," + y(value(at).percent() + value(at).margin()));
            var lower = run.reversed().stream().map(at -> x(at) + "," + y(value(at).percent() - value(at).margin()));
            return Stream.concat(upper, lower).collect(Collectors.joining(" "));
        }

        private Whisker whisker(int at) {
            return new Whisker(x(at), y(value(at).percent() + value(at).margin()), y(value(at).percent() - value(at).margin()));
        }

        private Gap gap(int at) {
            var width = Math.min(40, step() * 0.8);
            return new Gap(written(place(at) - width / 2), written(TOP), written(width), written(BOTTOM - TOP));
        }

        private Axis axis() {
            var percents = IntStream.rangeClosed(0, 4).map(quarter -> quarter * 25)
                .mapToObj(percent -> new Spot(written(mirrored ? WIDTH - LABELS + 8 : LABELS - 8), y(percent), Integer.toString(percent))).toList();
            return new Axis(percents, written(mirrored ? END : LABELS), written(mirrored ? WIDTH - LABELS : WIDTH - END), mirrored ? "start" : "end");
        }

        private boolean labelled(int at) {
            var every = Math.ceilDiv(points.size(), MOST_LABELS);
            return (points.size() - 1 - at) % every == 0;
        }

        private Stream<Integer> all() {
            return IntStream.range(0, points.size()).boxed();
        }

        private Value value(int at) {
            return points.get(at).value().orElseThrow();
        }

        private double step() {
            return (double) (WIDTH - LABELS - END) / points.size();
        }

        private double place(int at) {
            var fromStart = LABELS + step() * (at + 0.5);
            return mirrored ? WIDTH - fromStart : fromStart;
        }

        private String x(int at) {
            return written(place(at));
        }

        private static String y(int percent) {
            return height(percent);
        }
    }

    /** Where a share lies, from the top; shares beyond 0 and 100 lie on the edge. */
    public static String height(double percent) {
        return written(BOTTOM - (BOTTOM - TOP) * Math.clamp(percent, 0, 100) / 100.0);
    }

    private static String written(double coordinate) {
        return String.format(Locale.ROOT, "%.1f", coordinate);
    }
}

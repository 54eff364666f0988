package org.wellspring.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.wellspring.web.TrendChart.Spot;
import org.wellspring.web.TrendChart.Value;

/**
 * Where the parts of one share with its margin lie on a line from 0 to 100, for {@code parts/strip.jte}: the picture for as long
 * as there is nothing to compare it with. In right-to-left languages 0 is on the right.
 *
 * @param mark empty where nothing can be told
 */
public record Strip(Optional<Mark> mark, List<Spot> percents) {
    public static final int WIDTH = TrendChart.WIDTH;
    public static final int HEIGHT = 52;
    public static final int TOP = 6;
    public static final int BOTTOM = 30;
    public static final int EDGE = 20;

    /** @param from left end of the margin, cut at the edges */
    public record Mark(String from, String width, String at) {}

    /** @param mirrored whether 0 is on the right */
    public static Strip of(Optional<Value> value, boolean mirrored) {
        var percents = IntStream.rangeClosed(0, 4).map(quarter -> quarter * 25)
            .mapToObj(percent -> new Spot(written(x(percent, mirrored)), written(HEIGHT - 6), Integer.toString(percent))).toList();
        return new Strip(value.map(one -> mark(one, mirrored)), percents);
    }

    private static Mark mark(Value value, boolean mirrored) {
        double low = x(value.percent() - value.margin(), mirrored);
        double high = x(value.percent() + value.margin(), mirrored);
        return new Mark(written(Math.min(low, high)), written(Math.abs(high - low)), written(x(value.percent(), mirrored)));
    }

    private static double x(int percent, boolean mirrored) {
        double along = (WIDTH - 2 * EDGE) * Math.clamp(percent, 0, 100) / 100.0;
        return mirrored ? WIDTH - EDGE - along : EDGE + along;
    }

    private static String written(double coordinate) {
        return String.format(Locale.ROOT, "%.1f", coordinate);
    }
}

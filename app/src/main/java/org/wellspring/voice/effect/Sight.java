package org.wellspring.voice.effect;

import java.util.Locale;
import org.wellspring.web.Text;

/**
 * Two bars: what the plan would find, and what is hoped for. The smaller the first, the sharper the plan.
 *
 * @param found width of the first bar, or of all there is where no change would be found
 * @param blind whether no change of any size would be found
 */
public record Sight(String found, String foundLabel, String hoped, String hopedLabel, boolean blind, boolean mirrored) {
    public static final int WIDTH = 340;
    public static final int HEIGHT = 112;
    private static final double MOST = 320;

    static Sight of(Plan plan, Text text) {
        double worth = plan.aim().worth();
        var points = plan.foreseen().points();
        var scale = MOST / Math.max(worth, points.orElse(2 * worth));
        return new Sight(written(points.map(one -> one * scale).orElse(MOST)), text.of("voice.effect.foreseen.finds"), written(worth * scale), text.of("voice.effect.foreseen.hoped"),
            points.isEmpty(), text.language().rightToLeft());
    }

    /** Where a bar of that width begins. */
    public String from(String width) {
        return written(mirrored ? WIDTH - 10 - Double.parseDouble(width) : 10);
    }

    public String label() {
        return mirrored ? String.valueOf(WIDTH - 10) : "10";
    }

    private static String written(double coordinate) {
        return String.format(Locale.ROOT, "%.1f", coordinate);
    }
}
